/** What the caller knows beside the text; names are data that people keep, never code. */
export interface Known {
  /** Publications besides those the file's own headers name, to which references may point. */
  publications?: readonly string[];
  /** Outlets' names; only those that hold a comma or an `and` tell the parser anything. */
  outlets?: readonly string[];
}

/** What the reading of a parenthesis asks of what is known. */
export interface Lookup {
  /** The publication words name, spelt as its header spells it, or null. */
  publication(name: string): string | null;
  /** The publication named somewhere in a clause, and where it ends. */
  publicationIn(clause: string): { name: string; end: number } | null;
  /** The end of a known outlet's name that begins here, or -1. */
  outletAt(text: string, at: number): number;
  isOutlet(name: string): boolean;
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, " +");
const longestFirst = (names: Iterable<string>) =>
  [...new Set(names)].sort((a, b) => b.length - a.length);

/** What a list of outlets' names is looked up by. */
interface Outlets {
  /** Names that hold a comma or an *and*, longest first; null where none does. */
  joined: RegExp | null;
  all: ReadonlySet<string>;
}

/** One list serves a whole run, file after file. */
const prepared = new WeakMap<readonly string[], Outlets>();

function outletsOf(names: readonly string[]): Outlets {
  let outlets = prepared.get(names);
  if (!outlets) {
    const joined = longestFirst(names.filter((name) => /,|;|&|\band\b/i.test(name)));
    outlets = {
      joined: joined.length > 0 ? pattern(joined, "iy", "", "(?= *(?:$|[,;]))") : null,
      all: new Set(names.map((name) => name.toLowerCase())),
    };
    prepared.set(names, outlets);
  }
  return outlets;
}

const none: readonly string[] = [];

/** Prepares what is known for a file whose headers name these publications. */
export function lookupOf(headers: readonly string[], known: Known): Lookup {
  const publications = longestFirst([...headers, ...(known.publications ?? [])]);
  const spelling = new Map(publications.toReversed().map((name) => [name.toLowerCase(), name]));
  const { joined, all } = outletsOf(known.outlets ?? none);
  const within =
    publications.length > 0 ? pattern(publications, "gi", "(?<!\\w)", "(?!\\w)") : null;
  const publication = (name: string) =>
    spelling.get(
      name
        .replace(/^the +/i, "")
        .replace(/ +/g, " ")
        .toLowerCase(),
    ) ?? null;
  return {
    publication,
    publicationIn(clause) {
      for (const match of within ? clause.matchAll(within) : []) {
        const name = publication(match[0]);
        // A capital before it makes it another name: Christian Science Monitor.
        const before = / *([\w.’'-]+) +$/.exec(clause.slice(0, match.index))?.[1] ?? "";
        const isOther = /^\p{Lu}/u.test(before) && !/^(?:The|Also|See|In|Our|Cf\.?)$/.test(before);
        if (name !== null && !isOther) return { name, end: match.index + match[0].length };
      }
      return null;
    },
    outletAt(text, at) {
      if (!joined) return -1;
      joined.lastIndex = at;
      return joined.test(text) ? joined.lastIndex : -1;
    },
    isOutlet: (name) => all.has(name.toLowerCase()),
  };
}

function pattern(names: readonly string[], flags: string, before: string, after: string): RegExp {
  return new RegExp(`${before}(${names.map(escaped).join("|")})${after}`, flags);
}
