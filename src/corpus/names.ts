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
  const add = (written: string, actor: KnownActor, metonym: boolean) => {
    const spelling = wordsOf(stripped(written)).map((word) => word.text.normalize("NFC"));
    if (spelling.length === 0) return;
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
        at = at.next.get(keyOf(word.text));
        if (!at) return [];
      }
      return at.entry?.actors ?? [];
    },
    mentions(text) {
      return mentionsIn(text, root);
    },
  };
}

function mentionsIn(text: string, root: Branch): Mention[] {
  const found: Mention[] = [];
  const words = wordsOf(text);
  let i = 0;
  while (i < words.length) {
    let at: Branch | undefined = root;
    let best: Entry | null = null;
    let last = i;
    for (let j = i; j < words.length; j++) {
      const word = words[j] as Written;
      if (j > i && !joined(text, (words[j - 1] as Written).end, word.start)) break;
      at = at.next.get(keyOf(word.text));
      if (!at) break;
      if (at.entry && spelledAlike(at.entry.spelling, words, i)) {
        best = at.entry;
        last = j;
      }
    }
    const first = words[i] as Written;
    if (best) {
      // U.S. keeps its last stop.
      let { end } = words[last] as Written;
      if (text[end] === "." && text[end - 2] === ".") end++;
      found.push({ start: first.start, end, actors: best.actors, metonym: best.metonym });
      i = last + 1;
    } else {
      i++;
    }
  }
  return found;
}

interface Written extends Span {
  text: string;
}

/** Runs of letters and digits; what stands between them decides only whether they belong together. */
function wordsOf(text: string): Written[] {
  const words: Written[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const inside =
      code < 128
        ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
        : wordCharacter.test(text.charAt(i));
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      words.push({ text: text.slice(start, i), start, end: i });
      start = -1;
    }
  }
  return words;
}

const ascii = /^[a-zA-Z0-9]+$/;

function keyOf(word: string): string {
  return ascii.test(word) ? word.toLowerCase() : word.normalize("NFC").toLowerCase();
}

/** Whether two words can belong to one name: a space, a hyphen, a stop or an apostrophe between them. */
function joined(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!" -.'’‑&\u00a0/".includes(text.charAt(i))) return false;
  }
  return to - from <= 3;
}

/** A capital in a name asks for one in the text, and a word all in capitals for another such. */
function spelledAlike(spelling: string[], words: Written[], from: number): boolean {
  for (let k = 0; k < spelling.length; k++) {
    const name = spelling[k] as string;
    const text = (words[from + k] as Written).text;
    const first = name.charAt(0);
    if (first === first.toLowerCase()) continue;
    if (text.charAt(0) === text.charAt(0).toLowerCase()) return false;
    const capitals = name.length > 1 && name === name.toUpperCase();
    if (capitals && text !== text.toUpperCase()) return false;
  }
  return true;
}

function stripped(name: string): string {
  return name
    .trim()
    .replace(/^the\s+/i, "")
    .replace(possessive, "");
}
