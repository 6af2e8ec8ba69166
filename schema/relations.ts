import { defineRelations } from "drizzle-orm";
import * as tables from "./index.ts";

/** How the tables join, by the names that the API's types use. */
export const relations = defineRelations(tables, (r) => ({
  issues: {
    articles: r.many.articles({ from: r.issues.id, to: r.articles.issueId }),
    referredToBy: r.many.crossReferences({
      from: [r.issues.publication, r.issues.publishedOn],
      to: [r.crossReferences.publication, r.crossReferences.date],
    }),
  },
  articles: {
    issue: r.one.issues({ from: r.articles.issueId, to: r.issues.id, optional: false }),
    paragraphs: r.many.paragraphs({ from: r.articles.id, to: r.paragraphs.articleId }),
    claims: r.many.claims({ from: r.articles.id, to: r.claims.articleId }),
    articleActors: r.many.articleActors({ from: r.articles.id, to: r.articleActors.articleId }),
    articleSources: r.many.articleSources({ from: r.articles.id, to: r.articleSources.articleId }),
  },
  articleActors: {
    actor: r.one.actors({ from: r.articleActors.actorId, to: r.actors.id, optional: false }),
  },
  articleSources: {
    source: r.one.sources({ from: r.articleSources.sourceId, to: r.sources.id, optional: false }),
  },
  paragraphs: {
    article: r.one.articles({ from: r.paragraphs.articleId, to: r.articles.id, optional: false }),
    citations: r.many.citations({ from: r.paragraphs.id, to: r.citations.paragraphId }),
    crossReferences: r.many.crossReferences({
      from: r.paragraphs.id,
      to: r.crossReferences.paragraphId,
    }),
    mentions: r.many.mentions({ from: r.paragraphs.id, to: r.mentions.paragraphId }),
    claims: r.many.claims({ from: r.paragraphs.id, to: r.claims.paragraphId }),
  },
  citations: {
    paragraph: r.one.paragraphs({
      from: r.citations.paragraphId,
      to: r.paragraphs.id,
      optional: false,
    }),
    scopeParagraph: r.one.paragraphs({
      from: r.citations.scopeParagraphId,
      to: r.paragraphs.id,
      optional: false,
    }),
    citedSources: r.many.citedSources({ from: r.citations.id, to: r.citedSources.citationId }),
    /** Without those whose name was lost in print. */
    namedSources: r.many.citedSources({
      from: r.citations.id,
      to: r.citedSources.citationId,
      where: { sourceId: { isNotNull: true } },
    }),
    claims: r.many.claims({
      from: r.citations.id.through(r.claimCitations.citationId),
      to: r.claims.id.through(r.claimCitations.claimId),
    }),
  },
  citedSources: {
    citation: r.one.citations({
      from: r.citedSources.citationId,
      to: r.citations.id,
      optional: false,
    }),
    source: r.one.sources({ from: r.citedSources.sourceId, to: r.sources.id }),
  },
  crossReferences: {
    paragraph: r.one.paragraphs({
      from: r.crossReferences.paragraphId,
      to: r.paragraphs.id,
      optional: false,
    }),
    issue: r.one.issues({
      from: [r.crossReferences.publication, r.crossReferences.date],
      to: [r.issues.publication, r.issues.publishedOn],
    }),
  },
  sources: {
    names: r.many.sourceNames({ from: r.sources.id, to: r.sourceNames.sourceId }),
    actor: r.one.actors({ from: r.sources.actorId, to: r.actors.id }),
    citedSources: r.many.citedSources({
      from: r.sources.id,
      to: r.citedSources.sourceId,
      where: { first: true },
    }),
    claimSources: r.many.claimSources({ from: r.sources.id, to: r.claimSources.sourceId }),
  },
  actors: {
    names: r.many.actorNames({ from: r.actors.id, to: r.actorNames.actorId }),
    partOf: r.one.actors({ from: r.actors.partOfId, to: r.actors.id, alias: "part_of" }),
    parts: r.many.actors({ from: r.actors.id, to: r.actors.partOfId, alias: "part_of" }),
    /** Its own claims and those of whoever speaks for it. */
    claimActors: r.many.claimActors({ from: r.actors.id, to: r.claimActors.actorId }),
    claimSubjects: r.many.claimSubjects({ from: r.actors.id, to: r.claimSubjects.actorId }),
    relays: r.many.relays({ from: r.actors.id, to: r.relays.actorId }),
    mentions: r.many.mentions({ from: r.actors.id, to: r.mentions.actorId }),
  },
  mentions: {
    actor: r.one.actors({ from: r.mentions.actorId, to: r.actors.id, optional: false }),
    paragraph: r.one.paragraphs({
      from: r.mentions.paragraphId,
      to: r.paragraphs.id,
      optional: false,
    }),
  },
  claims: {
    article: r.one.articles({ from: r.claims.articleId, to: r.articles.id, optional: false }),
    paragraph: r.one.paragraphs({
      from: r.claims.paragraphId,
      to: r.paragraphs.id,
      optional: false,
    }),
    /** Those who make it, without the bodies that they speak for. */
    speakers: r.many.claimActors({
      from: r.claims.id,
      to: r.claimActors.claimId,
      where: { position: { isNotNull: true } },
    }),
    /** Those who make it and the bodies that they speak for. */
    claimActors: r.many.claimActors({ from: r.claims.id, to: r.claimActors.claimId }),
    claimSubjects: r.many.claimSubjects({ from: r.claims.id, to: r.claimSubjects.claimId }),
    relays: r.many.relays({ from: r.claims.id, to: r.relays.claimId }),
    quotes: r.many.claimQuotes({ from: r.claims.id, to: r.claimQuotes.claimId }),
    citations: r.many.citations({
      from: r.claims.id.through(r.claimCitations.claimId),
      to: r.citations.id.through(r.claimCitations.citationId),
    }),
    claimSources: r.many.claimSources({ from: r.claims.id, to: r.claimSources.claimId }),
    relationsOut: r.many.claimRelations({ from: r.claims.id, to: r.claimRelations.fromId }),
    relationsIn: r.many.claimRelations({ from: r.claims.id, to: r.claimRelations.toId }),
  },
  claimActors: {
    claim: r.one.claims({ from: r.claimActors.claimId, to: r.claims.id, optional: false }),
    actor: r.one.actors({ from: r.claimActors.actorId, to: r.actors.id, optional: false }),
  },
  claimSubjects: {
    claim: r.one.claims({ from: r.claimSubjects.claimId, to: r.claims.id, optional: false }),
    actor: r.one.actors({ from: r.claimSubjects.actorId, to: r.actors.id, optional: false }),
  },
  relays: {
    claim: r.one.claims({ from: r.relays.claimId, to: r.claims.id, optional: false }),
    actor: r.one.actors({ from: r.relays.actorId, to: r.actors.id, optional: false }),
  },
  claimSources: {
    claim: r.one.claims({ from: r.claimSources.claimId, to: r.claims.id, optional: false }),
    source: r.one.sources({ from: r.claimSources.sourceId, to: r.sources.id, optional: false }),
  },
  claimRelations: {
    from: r.one.claims({ from: r.claimRelations.fromId, to: r.claims.id, optional: false }),
    to: r.one.claims({ from: r.claimRelations.toId, to: r.claims.id, optional: false }),
  },
}));
