/** A list that is paged through: its field, and what is asked of each row. */
export interface List {
  name: string;
  /** The query with `$first` and `$after`; the connection is aliased `list`. */
  document: string;
}

const page = "pageInfo { hasNextPage endCursor }";

const ofRoot = (name: string, field: string, order: string, row: string): List => ({
  name,
  document: `query Page($first: Int!, $after: String) {
  list: ${field}(first: $first, after: $after${order && `, orderBy: ${order}`}) { nodes { ${row} } ${page} }
}`,
});

const claim = "id statement act article { slug }";
const first = "first: $first, after: $after";

/** Every list of the API; `actor` and `source` are those with the longest ones. */
export function listsOf(actor: string, source: string): List[] {
  const whom = `actor(by: { slug: ${JSON.stringify(actor)} })`;
  const whence = `source(slug: ${JSON.stringify(source)})`;
  const within = (name: string, one: string, field: string, row: string): List => ({
    name,
    document: `query Page($first: Int!, $after: String) {
  one: ${one} { list: ${field} { nodes { ${row} } ${page} } }
}`,
  });
  return [
    ofRoot("claims", "claims", "OLDEST_FIRST", claim),
    ofRoot("claims, newest first", "claims", "NEWEST_FIRST", claim),
    ofRoot("claims by act", "claims", "OLDEST_FIRST, filter: { act: [DENIAL] }", claim),
    within("an actor's claims", whom, `claims(${first})`, claim),
    within("an actor's claims, with parts", whom, `claims(${first}, withParts: true)`, claim),
    within("claims about an actor", whom, `claimsAbout(${first})`, claim),
    within("an actor's mentions", whom, `mentions(${first})`, "text paragraph { ordinal }"),
    within("a source's claims", whence, `claims(${first})`, claim),
    within("a source's citations", whence, `citations(${first})`, "id raw"),
    ofRoot("articles", "articles", "NEWEST_FIRST", "id slug title"),
    ofRoot("issues", "issues", "NEWEST_FIRST", "id volume number publishedOn"),
    ofRoot("actors by name", "actors", "NAME", "id slug name"),
    ofRoot("actors by claims", "actors", "MOST_CLAIMS", "id slug name"),
    ofRoot("sources by citations", "sources", "MOST_CITED", "id slug name"),
  ];
}
