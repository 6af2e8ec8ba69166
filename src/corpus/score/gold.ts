import type { MarkedKind } from "../extract.ts";

/** What a careful reader finds in an article: the shape in which drafts are printed for tools. */
export interface GoldArticle {
  file: string;
  paragraphs: string[];
  citations: {
    paragraph: number;
    raw: string;
    groups: { sources: string[]; from: string | null; to: string | null }[];
  }[];
  crossReferences: { paragraph: number; raw: string; dates: string[] }[];
  quotes: { paragraph: number; exact: string; kind: MarkedKind; speakers: string[] }[];
  claims: GoldClaim[];
}

/** A claim as the reader wrote it down; `exact` is as printed. */
export interface GoldClaim {
  paragraph: number;
  exact: string;
  cue: string;
  speakers: string[];
  relays: string[];
  act: string;
  form: string;
  denial: boolean;
}
