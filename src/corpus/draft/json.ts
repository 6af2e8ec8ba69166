import type { Article, Warning } from "../article.ts";
import type { Extraction } from "../extract.ts";
import { yearOf } from "../resolve/day.ts";

/**
 * What was read and drafted of an article, for tools: paragraphs count from 1, people are the
 * actors' names or, where nobody listed them, the words as written.
 */
export function draftJson(
  file: string,
  article: Article,
  { quotes, claims }: Extraction,
  warnings: readonly Warning[],
) {
  const { publication, volume, number, headline, paragraphs } = article;
  const words = (paragraph: number, span: { start: number; end: number }) =>
    paragraphs[paragraph - 1]?.text.slice(span.start, span.end) ?? "";
  return {
    file,
    publication,
    volume,
    number,
    year: yearOf(volume),
    headline,
    paragraphs: paragraphs.map(({ text }) => text),
    citations: paragraphs.flatMap(({ ordinal, citations }) =>
      citations.map(({ raw, groups }) => ({
        paragraph: ordinal,
        raw,
        groups: groups.map(({ sources, days, edition }) => ({
          sources,
          from: days?.from ?? null,
          to: days?.to ?? null,
          ...(edition !== null && { edition }),
        })),
      })),
    ),
    crossReferences: paragraphs.flatMap(({ ordinal, crossReferences }) =>
      crossReferences
        .filter(({ start }, index) => start !== crossReferences[index - 1]?.start)
        .map(({ start, raw }) => ({
          paragraph: ordinal,
          raw,
          dates: crossReferences.filter((each) => each.start === start).map(({ date }) => date),
        })),
    ),
    quotes: quotes.map((quote) => ({
      paragraph: quote.paragraph,
      exact: words(quote.paragraph, quote),
      kind: quote.kind,
      speakers: quote.speakers,
    })),
    claims: claims.map((claim) => ({
      paragraph: claim.paragraph,
      exact: words(claim.paragraph, claim.exact),
      cue: words(claim.paragraph, claim.cue),
      speakers: claim.actors,
      relays: claim.relays.map(({ actor }) => actor),
      act: claim.act,
      form: claim.form,
      denial: claim.denial,
      framing: claim.framing,
      madeOn: claim.madeOn,
      confidence: claim.confidence,
      rule: claim.rule,
    })),
    warnings,
  };
}
