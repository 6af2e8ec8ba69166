import { ClaimSources } from "./claim-sources.tsx";
import { type FragmentType, graphql, readFragment } from "./graphql/index.ts";
import { HearsayChain } from "./hearsay-chain.tsx";
import { IssueReference } from "./issue-reference.tsx";
import { wordsOf } from "./words.ts";

const ClaimCardFragment = graphql(`
  fragment ClaimCard on Claim {
    statement
    quote
    act
    framing
    ...HearsayChain
    ...ClaimSources
    ...IssueReference
  }
`);

interface Props {
  claim: FragmentType<typeof ClaimCardFragment>;
  hrefToActor: (slug: string) => string;
}

/** A claim: what was said, in whose words, by whom through whom, and where it was found. */
export function ClaimCard({ claim, hrefToActor }: Props) {
  const shown = readFragment(ClaimCardFragment, claim);
  return (
    <article className="claim">
      <p className="marks">
        <span className="mark">{wordsOf(shown.act)}</span>{" "}
        <span className="mark" data-framing={shown.framing}>
          {wordsOf(shown.framing)}
        </span>
      </p>
      <h3>{shown.statement}</h3>
      {shown.quote && <blockquote>{shown.quote}</blockquote>}
      <HearsayChain claim={shown} hrefToActor={hrefToActor} />
      <ClaimSources claim={shown} />
      <IssueReference claim={shown} />
    </article>
  );
}
