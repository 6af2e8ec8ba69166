import type { ExportedClaim } from "./claim.ts";
import type { Selection } from "./read.ts";

/** What is known of a download before its first claim. */
export interface Heading extends Selection {
  /** Its own address. */
  url: string;
  /** How many claims it will hold. */
  count: number;
}

/** A way to write claims to a file, piece by piece. */
export interface Format {
  contentType: string;
  /** Whether the heading needs the count, which costs a statement. */
  counted: boolean;
  open(heading: Heading): string;
  /** Some claims; `first` where none were written before them. */
  write(claims: ExportedClaim[], heading: Heading, first: boolean): string;
  close(): string;
}
