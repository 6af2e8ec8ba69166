import type { Peer } from "./questions.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * An answer as all peers give it alike: what differs is how rows are wrapped, what their ids look
 * like, and which cursor stands at a page's end.
 */
export function alike(peer: Peer, text: string): string {
  const { data, errors } = JSON.parse(text);
  if (!data || errors) throw new Error(`${peer}: ${text.slice(0, 500)}`);
  // PostGraphile has what an actor passed on below the actor.
  const whole = data.actor && !("name" in data.actor) ? { claims: data.actor.claims } : data;
  return JSON.stringify(plain(whole));
}

function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  // A row of a join table, with nothing to say but where it leads.
  if ("_" in value) return plain(value._ as Json);
  const fields = Object.entries(value).flatMap(([name, inner]): [string, Json][] => {
    if (name === "endCursor") return [];
    if (name === "id") return [[name, rowId(inner as string)]];
    if (name === "span" || name === "selector") return Object.entries(plain(inner) as object);
    if (name === "out" || name === "in") return [];
    // The service and the limit have them in the order of the text, PostGraphile as they come.
    if (name === "citations" || name === "relations")
      return [[name, sorted(plain(inner) as Json[])]];
    return [[name, plain(inner)]];
  });
  if ("out" in value && "in" in value)
    fields.push(["relations", sorted([...related(value.out, "OUT"), ...related(value.in, "IN")])]);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const related = (rows: Json | undefined, direction: string) =>
  (plain(rows as Json) as object[]).map((row) => plain({ ...row, direction } as Json));

const sorted = (rows: Json[]) =>
  rows
    .map((row) => JSON.stringify(row))
    .sort()
    .map((row) => JSON.parse(row));

/** The UUID in an id: \`Claim:…\`, or \`["Claim","…"]\`; none where it was taken out already. */
const rowId = (id: string) =>
  /[0-9a-f-]{36}/.exec(
    /^[0-9a-f-]{36}$/.test(id) ? id : Buffer.from(id, "base64").toString(),
  )?.[0] ?? id;
