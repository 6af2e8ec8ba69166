import { type FragmentType, graphql, readFragment } from "./graphql/index.ts";

const IssueReferenceFragment = graphql(`
  fragment IssueReference on Claim {
    paragraph {
      ordinal
    }
    article {
      issue {
        publication
        volume
        number
        publishedOn
      }
    }
  }
`);

// Dates come without a time; in any other zone they could become the day before.
const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** Where a claim was printed: Monitor, volume 6, issue 142, 21 July 2000, paragraph 3. */
export function IssueReference({ claim }: { claim: FragmentType<typeof IssueReferenceFragment> }) {
  const { paragraph, article } = readFragment(IssueReferenceFragment, claim);
  const { publication, volume, number, publishedOn } = article.issue;
  return (
    <p className="reference">
      {publication}, volume {volume}, issue {number}
      {publishedOn && (
        <>
          , <time dateTime={publishedOn}>{day.format(new Date(publishedOn))}</time>
        </>
      )}
      , paragraph {paragraph.ordinal}
    </p>
  );
}
