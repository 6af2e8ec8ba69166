import { Fragment } from "react";
import { type FragmentType, graphql, readFragment } from "./graphql/index.ts";

const HearsayChainFragment = graphql(`
  fragment HearsayChain on Claim {
    actors {
      id
      name
      slug
    }
    relays {
      position
      actor {
        name
        slug
      }
    }
  }
`);

interface Props {
  claim: FragmentType<typeof HearsayChainFragment>;
  /** Where the link on an actor's name leads. */
  hrefToActor: (slug: string) => string;
}

/** Whose claim it is, and who passed it on: Kim Jong-il ← Vladimir Putin ← Interfax. */
export function HearsayChain({ claim, hrefToActor }: Props) {
  const { actors, relays } = readFragment(HearsayChainFragment, claim);
  return (
    <p className="chain">
      {actors.map((actor, index) => (
        <Fragment key={actor.id}>
          {index > 0 && " and "}
          <a href={hrefToActor(actor.slug)}>{actor.name}</a>
        </Fragment>
      ))}
      {relays.map(({ position, actor }) => (
        <Fragment key={position}>
          <span aria-hidden="true"> ← </span>
          <span className="unseen"> passed on by </span>
          <a href={hrefToActor(actor.slug)}>{actor.name}</a>
        </Fragment>
      ))}
    </p>
  );
}
