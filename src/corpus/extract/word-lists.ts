const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Offices and callings: what stands before a person's name, or for the person. */
export const roles = list(`
  president premier minister chairman chairwoman speaker secretary spokesman spokeswoman spokesperson
  spokesmen leader leaders chief head director governor mayor ambassador envoy representative general colonel
  commander marshal admiral lieutenant major captain deputy vice official officials aide adviser advisor
  advisers analyst analysts expert experts observer observers commentator commentators correspondent
  journalist journalists reporter editor editor-in-chief columnist lawmaker lawmakers deputies politician politicians
  diplomat diplomats negotiator negotiators prosecutor prosecutor-general chancellor king prince patriarch
  metropolitan archbishop pope academician professor doctor economist scholar historian sociologist political
  scientist oligarch tycoon businessman banker financier magnate candidate member senator
  congressman delegate coordinator boss founder co-chairman cochairman vice-premier vice-president foreign
  prime defense defence finance interior justice economics energy trade first acting former ex-president
  secretary-general commissioner inspector counselor attache d’affaires d'affaires consul activist dissident lawyer attorney
  rector manager executive strategist warlord rebel fighter sheriff ayatollah sultan emir premier-designate
  monsignor cardinal investigator detective ombudsman rapporteur mediator magistrate treasurer undersecretary
  warden pollster rabbi mufti imam bishop cleric priest ataman hetman officer soldier veteran general-secretary ex-premier ex-minister mr. mrs. ms. dr. gen. col. lt. maj.
  adm. sen. lt.-gen. col.-gen. comrade publicist writer author author authorities
`);

/** Whether a word is an office or calling, the first of several or not: *President-elect*. */
export function isRole(word: string): boolean {
  if (roles.has(word)) return true;
  if (word.endsWith("s") || word.endsWith("men")) {
    const one = word.replace(/men$/, "man").replace(/s$/, "");
    if (roles.has(one)) return true;
  }
  return word.includes("-") && roles.has(word.slice(0, word.indexOf("-")));
}

/** Nouns for outlets: *the daily*, *the agency*. */
export const outletNouns = list(`
  daily newspaper paper weekly magazine agency publication journal station channel network website site
  newscast program broadcaster tabloid
`);

/** Documents whose words are a document's, not a speaker's. */
export const issuedDocuments = list(`
  declaration statement communique communiqué treaty resolution decree law letter document doctrine
  constitution protocol accord pact text memorandum agreement bill amendment charter concept ruling
  verdict manifesto petition note message telegram ultimatum leaflet clause preamble draft appeal release
  bulletin directive order indictment oath testament bill clause summary memorandum memo agreement contract
  brochure circular questionnaire warrant counterdraft plan platform complaint text annex
  passage minutes proposal summons subpoena footnote announcement understanding findings instruction
  analysis extracts excerpts pamphlet ordinance
  certificate edict ukase notice affidavit deposition telex invoice prospectus regulation statute convention
  addendum appendix proclamation injunction guidelines codicil postscript covenant aide-memoire
  motion judgment judgement lawsuit writ rules code
  documents declarations statements treaties resolutions decrees protocols accords memoranda amendments
  directives circulars regulations instructions laws telegrams contracts leaflets
`);

/** Nouns for written things that say something themselves. */
export const documentNouns: ReadonlySet<string> = new Set([
  ...issuedDocuments,
  ...list(
    "report article editorial commentary study survey poll transcript paper inquiry audit essay",
  ),
]);

/** Parts of a document, which speak as it does. */
export const partsOfText = list(
  "article section clause paragraph chapter preamble annex provision passage line page sentence footnote",
);

/** *its fourth forbids*, *the sixth point*: one part of several. */
export const ordinal =
  /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last)$/;

/** Whether a noun before a number is for a part of a document: *point 3*, though no other point is. */
export function isNumberedPart(noun: string): boolean {
  return noun === "point" || partsOfText.has(noun);
}

/** Nouns for bodies: *the ministry*, *the opposition*. */
export const bodyNouns = list(`
  ministry government parliament duma council committee party commission court administration office
  service embassy bloc faction movement leadership company firm bank staff command union alliance
  delegation agency department directorate headquarters board assembly mission team side group cabinet opposition leadership church patriarchate camp majority minority coalition federation
  city region republic state country west regime junta militia police presidency chancellery consulate lobby
  guild chamber academy university authority
  house legislature monopoly consortium concern giant bloc body prosecution institution organisation military
  organization institute center centre foundation fund army navy secretariat bureau senate congress
`);

/** Words that make a phrase a time. */
export const days = list(`
  yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december day week month year weekend morning
  afternoon evening night
`);

/** Words that hang a phrase on what stands before it. */
export const prepositions = list(`
  of for to in from at with on within between by about against during after before over under through
  into near outside behind across among amid since until despite following regarding concerning
  upon toward towards alongside inside via without per
`);

/** Words that open a clause within another. */
export const subordinators = list(`
  while although though because since if unless until when whereas after before once as whether even
  that than lest
`);

/** Forms of *be*. */
export const bePast = list("was were is are be been being 's ’s am");
/** Verbs that make another planned or possible. */
export const modals = list("will would could may might must should can shall ca wo 'll ’ll 'd ’d");
/** Forms of *have*. */
export const haveForms = list("has have had having 've ’ve");
/** Forms of *do*. */
export const doForms = list("do does did");
/** Words that deny the verb after them. */
export const negations = list("not n't n’t never hardly scarcely neither nor");

/** Pronouns for persons and things. */
export const personal = list("he she him her they them it we i you");
/** Pronouns that say whose something is. */
export const possessives = list("his her its their my our your");
/** Words that tie a clause to the phrase before it. */
export const relatives = list("who which that");
/** Marks that can open a quotation. */
export const openMarks = list('“ " « ‘‘ „ ``');
/** Marks that can close a quotation. */
export const closeMarks = list("” \" » ’’ ''");

/** Dashes that part clauses. */
export const dashes = list("– — --");

/** Names that belong to a noun after them: *Russian claims*, *Western reports*. */
export const adjectival =
  /(an|ish|ese|ch|ern)$|^(uzbek|tajik|kazakh|kyrgyz|turkmen|greek|swiss|dutch|baltic|slavic|islamic|nordic|soviet|muslim|arab|abkhaz|chechen|iraqi|israeli|pakistani|saudi|azeri|azerbaijani|serb|croat|slovak|slovene|czech|finnish)$/;
