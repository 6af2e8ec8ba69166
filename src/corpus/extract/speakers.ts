/** Those whom a subject means, and whether it is a document that speaks for them. */
export interface Speakers {
  names: string[];
  document: boolean;
}
