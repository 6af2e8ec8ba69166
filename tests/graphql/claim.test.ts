import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines, type Service, seededService } from "../harness.ts";

const claimsByActor = /* GraphQL */ `
  query ($name: String!) {
    actor(by: { name: $name }) {
      name
      claims {
        totalCount
        nodes {
          statement act framing quote
          relays { position actor { name } }
          sources { name }
          paragraph { ordinal }
          article { slug issue { number } }
        }
      }
    }
  }
`;

describe.each(engines)("claims on the %s engine", (engine) => {
  let service: Service;
  beforeAll(async () => {
    service = await seededService(engine);
  });
  afterAll(() => service.close());

  test("Kim's offer came by Putin, then Interfax, and was found in four outlets", async () => {
    const { data, errors } = await service.ask(claimsByActor, { name: "Kim Jong-il" });
    expect(errors).toBeUndefined();
    expect(data.actor.claims.nodes[0]).toMatchObject({
      act: "OFFER",
      framing: "DOUBTED",
      relays: [
        { position: 1, actor: { name: "Vladimir Putin" } },
        { position: 2, actor: { name: "Interfax" } },
      ],
      sources: [{ name: "Reuters" }, { name: "AP" }, { name: "BBC" }, { name: "CNN" }],
    });
  });

  test("an actor's claims, with all that hangs off them, are one SQL statement", async () => {
    service.statements.length = 0;
    await service.ask(claimsByActor, { name: "Kim Jong-il" });
    expect(service.statements).toHaveLength(1);
  });
});
