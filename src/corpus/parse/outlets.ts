import { isProse } from "./not-outlets.ts";

// What a collective is a collective of: `Russian and Western agencies`.
const collective =
  /\b(?:agenc(?:y|ies)|media|newspapers?|papers|press|dailies|weeklies|wires?|services?|television|TV|radio|sources|channels|stations|networks|broadcasters|outlets|sites|websites|correspondents|reports|releases|publications|magazines|daily|weekly)$/i;

// Adjectives that such a list begins with; none is an outlet by itself.
const adjective =
  /^(?:(?:Russian|Soviet|Western|Eastern|Northern|Southern|Ukrainian|Belarus+ian|Belarusan|Moldovan|Romanian|Georgian|Abkhaz(?:ian)?|Armenian|Azer(?:i|baijani)|Kazak(?:h|hstani|stani)?|Uzbek(?:istani)?|Kyrgyz(?:stani)?|Tajik(?:istani)?|Turkmen(?:istani)?|Turkish|Turkic|Lithuanian|Latvian|Estonian|Baltic|Chechen|Ingush|Dagestani|Tatar|Polish|Czech|Slovak|Hungarian|Bulgarian|Serbian|Serb|Yugoslav|Croatian|Bosnian|Albanian|Balkan|Greek|German|French|Italian|Spanish|British|Irish|Dutch|Belgian|Swiss|Austrian|Danish|Swedish|Norwegian|Finnish|Nordic|Canadian|American|U\.S\.|US|Cuban|Israeli|Arab|Arabic|Iranian|Iraqi|Afghan|Pakistani|Indian|Chinese|Japanese|Korean|Taiwanese|Vietnamese|Mongolian|European|Asian|Caucasian|Transcaucasian|Central|South|North|East|West|Moscow|Kyiv|Kiev|Minsk|Jewish|Islamic|other|various|several|all|local|regional|national|federal|central|domestic|foreign|international|world|state|state-run|official|independent|private|major|leading|main|wire|news|print|electronic|daily|weekly)(?: |$))+$/i;

const surname =
  /^(?:as )?(?:quoted|cited|reported|carried|published|relayed|citing|quoting|via)(?: (?:by|in|on))? +/;

function isCollective(name: string): boolean {
  return collective.test(name);
}

/** A name without what is no part of it: a connecting word, marks around it, a stray stop. */
export function cleanName(piece: string): string {
  let name = piece
    .trim()
    .replace(/^(?:and|&|or)(?: +|$)/i, "")
    .replace(surname, "");
  name = name.replace(/ +(?:of|dated|from|for|on)$/, "").replace(/[\s:–—-]+$/, "");
  // The stop of an abbreviation belongs to it: U.S., Inc.
  if (!/(?:\b\p{L}\.|\b(?:Inc|Co|Ltd|St|Jr|Corp))\.?$/u.test(name)) name = name.replace(/\.+$/, "");
  return unquoted(name).replace(/ {2,}/g, " ").trim();
}

function unquoted(name: string): string {
  const inner = /^["“”„«'‘]+([^"“”„«»]*?)["“”»'’]+$/.exec(name);
  return (
    inner?.[1] ??
    (/^["“”„«][^"“”»]*$|^[^"“„«]*["”»]$/.test(name) ? name.replace(/["“”„«»]/g, "") : name)
  );
}

/**
 * The outlets that pieces between commas name. `AP and Reuters` are two; one are adjectives before a
 * shared noun (`Russian and Western agencies`, also with commas), nouns after a shared
 * adjective (`Russian radio and television`), and names that are known to hold an `and`.
 */
export function outletsOf(pieces: readonly string[], isKnown: (name: string) => boolean): string[] {
  const names: string[] = [];
  let waiting: string[] = [];
  for (const piece of pieces) {
    const parts = isKnown(piece) ? [piece] : parted(piece);
    if (parts.length === 1 && adjective.test(piece) && !isCollective(piece)) {
      waiting.push(piece);
      continue;
    }
    const [first = "", ...others] = parts;
    const leads =
      waiting.length > 0 && isCollective(first) && adjective.test(first.split(/ +/)[0] ?? "");
    names.push(...(leads ? [[...waiting, first].join(", ")] : [...waiting, first]), ...others);
    waiting = [];
  }
  return [...names, ...waiting].map(cleanName).filter((name) => name !== "");
}

function parted(piece: string): string[] {
  const joint = /,? +(?:and|&) +/gi;
  const parts: string[] = [];
  let from = 0;
  for (let match = joint.exec(piece); match; match = joint.exec(piece)) {
    const left = piece.slice(from, match.index);
    const right = piece.slice(joint.lastIndex);
    if (match[0].includes("&") ? !areInitials(left, right) : isOneName(left, right)) continue;
    parts.push(left);
    from = joint.lastIndex;
  }
  parts.push(piece.slice(from));
  return parts;
}

// An ampersand mostly belongs to a name, save between agencies known by their initials: `AP & AFP`.
function areInitials(left: string, right: string): boolean {
  const initials = /^\p{Lu}{2,}$/u;
  return initials.test(left) || initials.test(right.split(/[ ,]/)[0] ?? "");
}

function isOneName(left: string, right: string): boolean {
  const next = right.split(/ +(?:and|&) +/i)[0] ?? right;
  if (adjective.test(left.replace(/^the /i, ""))) return isCollective(next) || adjective.test(next);
  // `newspapers and agencies` is one collective; `Reuters and other agencies` are two.
  return (
    /^\p{Ll}/u.test(right) && !/\p{Lu}|\./u.test(next) && isCollective(left) && isCollective(next)
  );
}

/** Whether words can be an outlet's name. `alone` is false where better names stand beside it. */
export function canBeOutlet(name: string, alone: boolean): boolean {
  if (!/\p{L}|\d/u.test(name) || name.length > 100 || name.split(" ").length > 10) return false;
  if (isProse(name) || /[?!;]|\p{Ll}\. /u.test(name)) return false;
  if (/^[\p{Lu}\d"“„«'‘]/u.test(name)) return /\p{L}{2}|\+/u.test(name);
  if (
    /\p{L}\.\p{L}{2,}/u.test(name) ||
    /^the \p{Lu}.*(?:^| )[\p{Lu}\d]\S*$/u.test(name) ||
    isCollective(name)
  )
    return true;
  if (/^\S*\p{Lu}/u.test(name)) return true;
  return !alone && !/^(?:the|an?) /.test(name) && name.split(" ").length <= 3;
}
