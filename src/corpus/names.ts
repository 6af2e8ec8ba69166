import type { ActorEntry, SourceEntry } from "./annotation/shape.ts";
import type { Span } from "./article.ts";
import type { ActorKind } from "./vocabulary.ts";

/** Somebody or something that the files of names know: an actor, or an outlet in its part as one. */
export interface KnownActor {
  /** The name it is shown by. */
  name: string;
  kind: ActorKind;
  /** The body it speaks for, as written in the file of actors; null for one that speaks for itself. */
  partOf: string | null;
  /** The outlet it is, where one of that name is listed; null for all others. */
  source: SourceEntry | null;
}

/** A known name where it stands in a text. Several actors where the name is shared. */
export interface Mention extends Span {
  actors: readonly KnownActor[];
  /** True where the name is a place or building that stands for the actor: Moscow, the Kremlin. */
  metonym: boolean;
}

/** The names that people keep, made ready to be looked up and to be found in a text. */
export interface Names {
  /** Whom a name means: nobody, one, or several. Case, apostrophes, *the* and a possessive ending aside. */
  lookup(name: string): readonly KnownActor[];
  /** All known names in a text, the longest at each place, in order and without overlap. */
  mentions(text: string): Mention[];
}

interface Branch {
  next: Map<string, Branch>;
  entry: Entry | null;
}

interface Entry {
  actors: KnownActor[];
  metonym: boolean;
  /** How the name is spelt, word for word: *US* is not *us*, *Time* is not *time*. */
  spelling: string[];
}

const branch = (): Branch => ({ next: new Map(), entry: null });
const possessive = /['’]s?$/i;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Makes the names of actors and outlets ready; an outlet counts as an actor of kind MEDIA. */
export function createNames(
  actors: readonly ActorEntry[],
  sources: readonly SourceEntry[] = [],
): Names {
  const root = branch();
  /** First three letters of names: hardly any begins with a small one. */
  const small = new Set<number>();
  const add = (written: string, actor: KnownActor, metonym: boolean) => {
    const spelling = wordsOf(stripped(written)).map((word) => word.normalize("NFC"));
    if (spelling.length === 0) return;
    const first = spelling[0] as string;
    small.add(opening(first, 0, first.length));
    let at = root;
    for (const word of spelling) {
      const key = word.toLowerCase();
      let next = at.next.get(key);
      if (!next) {
        next = branch();
        at.next.set(key, next);
      }
      at = next;
    }
    at.entry ??= { actors: [], metonym, spelling };
    at.entry.metonym &&= metonym;
    if (!at.entry.actors.some((known) => known.name === actor.name)) at.entry.actors.push(actor);
  };

  const outlets = new Map(sources.map((source) => [source.name, source]));
  const listed = new Map<string, KnownActor>();
  for (const entry of actors) {
    const { name, kind, partOf = null } = entry;
    const actor = { name, kind, partOf, source: outlets.get(name) ?? null };
    listed.set(name, actor);
    for (const written of [name, ...entry.names]) add(written, actor, false);
    for (const written of entry.metonyms) add(written, actor, true);
  }
  for (const source of sources) {
    const actor: KnownActor = listed.get(source.name) ?? {
      name: source.name,
      kind: "MEDIA",
      partOf: null,
      source,
    };
    for (const written of [source.name, ...source.names]) add(written, actor, false);
  }

  return {
    lookup(name) {
      let at: Branch | undefined = root;
      for (const word of wordsOf(stripped(name))) {
        at = at.next.get(keyOf(word));
        if (!at) return [];
      }
      return at.entry?.actors ?? [];
    },
    mentions(text) {
      return mentionsIn(text, root, small);
    },
  };
}

function mentionsIn(text: string, root: Branch, small: ReadonlySet<number>): Mention[] {
  const found: Mention[] = [];
  const places = placesOf(text);
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i] as number;
    const code = text.charCodeAt(start);
    // Hardly any name begins with a small letter.
    if (code >= 97 && code <= 122 && !small.has(opening(text, start, places[i + 1] as number)))
      continue;
    let at: Branch | undefined = root;
    let best: Entry | null = null;
    let last = i;
    for (let j = i; j < places.length; j += 2) {
      if (j > i && !joined(text, places[j - 1] as number, places[j] as number)) break;
      at = at.next.get(keyOf(text.slice(places[j], places[j + 1])));
      if (!at) break;
      if (at.entry && spelledAlike(at.entry.spelling, text, places, i)) {
        best = at.entry;
        last = j;
      }
    }
    if (!best) continue;
    // U.S. keeps its last stop.
    let end = places[last + 1] as number;
    if (text[end] === "." && text[end - 2] === ".") end++;
    found.push({ start, end, actors: best.actors, metonym: best.metonym });
    i = last;
  }
  return found;
}

/** The first three letters of the word from `at` to `end` as one number. */
function opening(text: string, at: number, end: number): number {
  const code = (k: number) => (at + k < end ? text.charCodeAt(at + k) & 0x7f : 0);
  return (code(0) << 14) | (code(1) << 7) | code(2);
}

/** Runs of letters and digits, start and end in turn; what stands between decides whether they belong together. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const inside =
      code < 128
        ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
        : // Curly marks and dashes are most of what is not ASCII.
          (code < 0x2000 || code > 0x206f) && code !== 0xa0 && wordCharacter.test(text.charAt(i));
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      places.push(start, i);
      start = -1;
    }
  }
  return places;
}

function wordsOf(text: string): string[] {
  const places = placesOf(text);
  const words: string[] = [];
  for (let i = 0; i < places.length; i += 2) words.push(text.slice(places[i], places[i + 1]));
  return words;
}

const ascii = /^[a-zA-Z0-9]+$/;

function keyOf(word: string): string {
  return ascii.test(word) ? word.toLowerCase() : word.normalize("NFC").toLowerCase();
}

/** Whether two words can belong to one name: a space, a hyphen, a stop or an apostrophe between them. */
function joined(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!" -.'’‑–&\u00a0/".includes(text.charAt(i))) return false;
  }
  return to - from <= 3;
}

/** A capital in a name asks for one in the text, and a word all in capitals for another such. */
function spelledAlike(spelling: string[], text: string, places: number[], from: number): boolean {
  for (let k = 0; k < spelling.length; k++) {
    const name = spelling[k] as string;
    const first = name.charAt(0);
    if (first === first.toLowerCase()) continue;
    const word = text.slice(places[from + 2 * k], places[from + 2 * k + 1]);
    if (word.charAt(0) === word.charAt(0).toLowerCase()) return false;
    const capitals = name.length > 1 && name === name.toUpperCase();
    if (capitals && word !== word.toUpperCase()) return false;
  }
  return true;
}

function stripped(name: string): string {
  return name
    .trim()
    .replace(/^the\s+/i, "")
    .replace(possessive, "");
}
