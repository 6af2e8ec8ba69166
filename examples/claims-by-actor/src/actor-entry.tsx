import { type FragmentType, graphql, readFragment } from "./graphql/index.ts";
import { wordsOf } from "./words.ts";

const ActorEntryFragment = graphql(`
  fragment ActorEntry on Actor {
    name
    kind
    claims(first: 0) {
      totalCount
    }
  }
`);

interface Props {
  actor: FragmentType<typeof ActorEntryFragment>;
  href: string;
  /** Whether its claims are the ones shown. */
  current: boolean;
}

/** An actor in the list: name, kind and number of claims. */
export function ActorEntry({ actor, href, current }: Props) {
  const { name, kind, claims } = readFragment(ActorEntryFragment, actor);
  return (
    <a className="actor" href={href} aria-current={current ? "true" : undefined}>
      <span className="name">{name}</span> <small>{wordsOf(kind)}</small>{" "}
      <span className="count">
        {claims.totalCount}
        <span className="unseen"> {claims.totalCount === 1 ? "claim" : "claims"}</span>
      </span>
    </a>
  );
}
