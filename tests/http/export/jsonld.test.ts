import { expect, test } from "vitest";
import { jsonld } from "../../../src/http/export/jsonld.ts";
import { cited, claimOf, heading, named } from "./claims.ts";

function documentOf(...claims: ReturnType<typeof claimOf>[]) {
  return JSON.parse(
    jsonld.open({ ...heading, count: claims.length }) +
      claims.map((claim, index) => jsonld.write([claim], heading, index === 0)).join("") +
      jsonld.close(),
  );
}

const bodyOf = (claim: ReturnType<typeof claimOf>) => documentOf(claim).first.items[0].body;

test("no claims are a collection all the same", () => {
  expect(documentOf()).toMatchObject({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    total: 0,
    first: { type: "AnnotationPage", startIndex: 0, items: [] },
  });
});

test("claims written piece by piece are one document", () => {
  expect(documentOf(claimOf("a"), claimOf("b"), claimOf("c")).first.items).toHaveLength(3);
});

test("positions count code points, as the model has it", () => {
  const text = "😀😀 He said 😀 so.";
  const [item] = documentOf(claimOf(text, { start: 13, end: 15 })).first.items;
  expect(item.target.selector).toEqual([
    { type: "TextQuoteSelector", exact: "😀", prefix: "😀😀 He said ", suffix: " so." },
    { type: "TextPositionSelector", start: 11, end: 12 },
  ]);
});

test.each([
  ["PERSON", "schema:Person"],
  ["UNNAMED", "schema:Person"],
  ["STATE", ["schema:Country", "schema:Organization"]],
  ["GOVERNMENT", "schema:GovernmentOrganization"],
  ["MEDIA", "schema:NewsMediaOrganization"],
])("an author of kind %s is of type %j", (kind, type) => {
  const body = bodyOf(claimOf("x", { speakers: [{ actor: named("Somebody", kind) }] }));
  expect(body["schema:author"]).toEqual([
    { id: "https://hearsay.example/actors/somebody", type, "schema:name": "Somebody" },
  ]);
});

test.each([
  [
    "one outlet is known to be the first",
    [cited(["AFP", "2000-07-19"], ["BBC", "2000-07-20"])],
    "AFP",
  ],
  [
    "two outlets of one day are not",
    [cited(["AFP", "2000-07-19"], ["BBC", "2000-07-19"])],
    undefined,
  ],
  [
    "an outlet without a day may have been before",
    [cited(["AFP", "2000-07-19"], ["BBC", null])],
    undefined,
  ],
  ["a range of days tells no day", [cited(["AFP", "2000-07-18", "2000-07-20"])], undefined],
  ["nothing is cited", [], undefined],
])("%s", (_case, citations, first) => {
  const appearance = bodyOf(claimOf("x", { citations }))["schema:firstAppearance"];
  expect(appearance?.["schema:publisher"]["schema:name"]).toBe(first);
});
