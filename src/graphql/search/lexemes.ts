import { sql } from "drizzle-orm";
import type { Database } from "../../database.ts";

/** The lexemes of words by their forms, kept: a dictionary says the same of a word each time. */
export class Lexemes {
  readonly #kept = new Map<string, string | null>();

  /** `most` forms are kept, of which 30,000 take some 3 MB; the passages of a page have a few hundred. */
  constructor(readonly most = 30_000) {}

  /** The lexeme of each form; those that search passes over (the, of) have none. */
  async of(forms: Iterable<string>, { db }: Pick<Database, "db">): Promise<Map<string, string>> {
    const lexemes = new Map<string, string>();
    const unknown = new Set<string>();
    for (const form of forms) {
      const lexeme = this.#kept.get(form);
      if (lexeme === undefined) unknown.add(form);
      else if (lexeme !== null) lexemes.set(form, lexeme);
    }
    if (unknown.size === 0) return lexemes;
    const rows = await db.execute<{ form: string; lexeme: string | null }>(sql`
      select form, (ts_lexize('english_stem', form))[1] as lexeme
      from json_array_elements_text(${JSON.stringify([...unknown])}::text::json) as form`);
    if (this.#kept.size + rows.length > this.most) this.#kept.clear();
    for (const { form, lexeme } of rows) {
      this.#kept.set(form, lexeme);
      if (lexeme !== null) lexemes.set(form, lexeme);
    }
    return lexemes;
  }
}
