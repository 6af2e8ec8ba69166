/** What a permalink asks about its object; in GraphiQL it is where a reader goes on from. */
export const questions = {
  claim: /* GraphQL */ `query Claim($key: String!) {
  claim(key: $key) {
    id
    permalink
    key
    statement
    actors { name slug }
    act
    form
    framing
    cue
    quote
    relays { position actor { name slug } cue }
    about { name slug }
    sources { name slug }
    citations { raw }
    relations { kind direction claim { key statement } }
    madeOn
    origin
    confidence
    selector { exact prefix suffix start end }
    paragraph { permalink ordinal text }
    article { permalink title url issue { publication volume number publishedOn } }
  }
}
`,
  article: /* GraphQL */ `query Article($slug: String!) {
  article(slug: $slug) {
    id
    permalink
    slug
    title
    url
    issue { permalink publication volume number publishedOn }
    paragraphs { ordinal text }
    actors { name slug }
    sources { name slug }
    claims(first: 20) {
      totalCount
      nodes { key statement act framing actors { name } sources { name } }
    }
  }
}
`,
  actor: /* GraphQL */ `query Actor($slug: String!) {
  actor(by: { slug: $slug }) {
    id
    permalink
    slug
    name
    names
    kind
    wikidataId
    partOf { name slug }
    parts { name slug }
    claims(first: 20, orderBy: NEWEST_FIRST) {
      totalCount
      nodes {
        key
        statement
        act
        framing
        quote
        relays { actor { name } }
        sources { name }
        article { title slug }
      }
    }
    claimsAbout(first: 0) { totalCount }
    relayed(first: 0) { totalCount }
  }
}
`,
  source: /* GraphQL */ `query Source($slug: String!) {
  source(slug: $slug) {
    id
    permalink
    slug
    name
    names
    kind
    wikidataId
    actor { name slug }
    citations(first: 0) { totalCount }
    claims(first: 20, orderBy: NEWEST_FIRST) {
      totalCount
      nodes { key statement act actors { name } article { title slug } }
    }
  }
}
`,
  issue: /* GraphQL */ `query Issue($publication: String!, $volume: Int!, $number: Int!) {
  issue(publication: $publication, volume: $volume, number: $number) {
    id
    permalink
    publication
    volume
    number
    publishedOn
    dateBasis
    articles { permalink slug title claims(first: 0) { totalCount } }
    referredToBy { raw paragraph { ordinal article { slug } } }
  }
}
`,
  paragraph: /* GraphQL */ `query Paragraph($id: ID!) {
  node(id: $id) {
    ... on Paragraph {
      id
      permalink
      ordinal
      text
      article { permalink title slug issue { publication volume number publishedOn } }
      citations { raw span { start end } }
      claims { key statement actors { name } selector { start end } }
    }
  }
}
`,
  citation: /* GraphQL */ `query Citation($id: ID!) {
  node(id: $id) {
    ... on Citation {
      id
      permalink
      raw
      sources { asWritten source { name slug } from to edition }
      days { from to }
      claims { key statement actors { name } }
      paragraph { permalink ordinal text article { title slug } }
    }
  }
}
`,
};
