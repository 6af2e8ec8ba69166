const irregular: Record<string, string[]> = {
  say: ["said"],
  tell: ["told"],
  think: ["thought"],
  feel: ["felt"],
  write: ["wrote", "written"],
  forecast: ["forecast", "forecasted"],
  foresee: ["foresaw", "foreseen"],
  foretell: ["foretold"],
  swear: ["swore", "sworn"],
  make: ["made"],
  let: ["let"],
  leave: ["left"],
  take: ["took", "taken"],
  hold: ["held"],
  go: ["went", "gone"],
  speak: ["spoke", "spoken"],
  hit: ["hit"],
  put: ["put"],
  see: ["saw", "seen"],
  draw: ["drew", "drawn"],
  read: ["read"],
  run: ["ran"],
  spell: ["spelled", "spelt"],
  know: ["knew", "known"],
  undertake: ["undertook", "undertaken"],
  withdraw: ["withdrew", "withdrawn"],
  shoot: ["shot"],
  throw: ["threw", "thrown"],
  fight: ["fought"],
  strike: ["struck"],
  give: ["gave", "given"],
  get: ["got"],
  have: ["had"],
  stand: ["stood"],
  stick: ["stuck"],
  bet: ["bet"],
  signal: ["signaled", "signalled"],
  label: ["labeled", "labelled"],
  counsel: ["counseled", "counselled"],
  marvel: ["marveled", "marvelled"],
  forbid: ["forbade", "forbidden"],
  lay: ["laid"],
  understand: ["understood"],
  beseech: ["besought"],
  find: ["found"],
  come: ["came", "come"],
  cast: ["cast"],
  hear: ["heard"],
};
const doubled = new Set([
  "admit",
  "beg",
  "plan",
  "rebut",
  "scoff",
  "dub",
  "quip",
  "dispel",
  "extol",
  "brag",
  "plan",
  "refer",
  "shrug",
  "hit",
  "put",
  "run",
  "let",
  "regret",
  "submit",
  "fret",
  "concur",
  "slam",
  "snap",
  "swat",
  "bat",
  "bet",
]);

/** All forms of a verb: base, third person, past, participle in *-ing*. */
export function formsOf(verb: string): string[] {
  const stem = verb.endsWith("e") && !verb.endsWith("ee") ? verb.slice(0, -1) : verb;
  const soft = /[^aeiou]y$/.test(verb);
  const twice = doubled.has(verb) && !/ff$/.test(verb) ? verb + verb.at(-1) : stem;
  const third = soft
    ? `${verb.slice(0, -1)}ies`
    : /(s|sh|ch|x|o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past =
    irregular[verb] ??
    (verb.endsWith("ee") ? [`${verb}d`] : [soft ? `${verb.slice(0, -1)}ied` : `${twice}ed`]);
  return [verb, third, ...past, `${twice}ing`];
}
