/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ActorClaims(\n    $slug: String!\n    $act: [ClaimAct!]\n    $framing: [ClaimFraming!]\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    actor(by: { slug: $slug }) {\n      id\n      name\n      all: claims(first: 0) {\n        facets {\n          ...ClaimFilters\n        }\n      }\n      claims(\n        filter: { act: $act, framing: $framing }\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        totalCount\n        nodes {\n          id\n          ...ClaimCard\n        }\n        pageInfo {\n          ...Pager\n        }\n      }\n    }\n  }\n": typeof types.ActorClaimsDocument,
    "\n  fragment ActorEntry on Actor {\n    name\n    kind\n    claims(first: 0) {\n      totalCount\n    }\n  }\n": typeof types.ActorEntryFragmentDoc,
    "\n  query ActorList($first: Int, $after: String, $last: Int, $before: String) {\n    actors(orderBy: MOST_CLAIMS, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        slug\n        ...ActorEntry\n      }\n      pageInfo {\n        ...Pager\n      }\n    }\n  }\n": typeof types.ActorListDocument,
    "\n  fragment ClaimCard on Claim {\n    statement\n    quote\n    act\n    framing\n    ...HearsayChain\n    ...ClaimSources\n    ...IssueReference\n  }\n": typeof types.ClaimCardFragmentDoc,
    "\n  fragment ClaimFilters on ClaimFacets {\n    acts {\n      act\n      count\n    }\n    framings {\n      framing\n      count\n    }\n  }\n": typeof types.ClaimFiltersFragmentDoc,
    "\n  fragment ClaimSources on Claim {\n    sources {\n      name\n    }\n  }\n": typeof types.ClaimSourcesFragmentDoc,
    "\n  fragment HearsayChain on Claim {\n    actors {\n      id\n      name\n      slug\n    }\n    relays {\n      position\n      actor {\n        name\n        slug\n      }\n    }\n  }\n": typeof types.HearsayChainFragmentDoc,
    "\n  fragment IssueReference on Claim {\n    paragraph {\n      ordinal\n    }\n    article {\n      issue {\n        publication\n        volume\n        number\n        publishedOn\n      }\n    }\n  }\n": typeof types.IssueReferenceFragmentDoc,
    "\n  fragment Pager on PageInfo {\n    hasPreviousPage\n    startCursor\n    hasNextPage\n    endCursor\n  }\n": typeof types.PagerFragmentDoc,
};
const documents: Documents = {
    "\n  query ActorClaims(\n    $slug: String!\n    $act: [ClaimAct!]\n    $framing: [ClaimFraming!]\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    actor(by: { slug: $slug }) {\n      id\n      name\n      all: claims(first: 0) {\n        facets {\n          ...ClaimFilters\n        }\n      }\n      claims(\n        filter: { act: $act, framing: $framing }\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        totalCount\n        nodes {\n          id\n          ...ClaimCard\n        }\n        pageInfo {\n          ...Pager\n        }\n      }\n    }\n  }\n": types.ActorClaimsDocument,
    "\n  fragment ActorEntry on Actor {\n    name\n    kind\n    claims(first: 0) {\n      totalCount\n    }\n  }\n": types.ActorEntryFragmentDoc,
    "\n  query ActorList($first: Int, $after: String, $last: Int, $before: String) {\n    actors(orderBy: MOST_CLAIMS, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        slug\n        ...ActorEntry\n      }\n      pageInfo {\n        ...Pager\n      }\n    }\n  }\n": types.ActorListDocument,
    "\n  fragment ClaimCard on Claim {\n    statement\n    quote\n    act\n    framing\n    ...HearsayChain\n    ...ClaimSources\n    ...IssueReference\n  }\n": types.ClaimCardFragmentDoc,
    "\n  fragment ClaimFilters on ClaimFacets {\n    acts {\n      act\n      count\n    }\n    framings {\n      framing\n      count\n    }\n  }\n": types.ClaimFiltersFragmentDoc,
    "\n  fragment ClaimSources on Claim {\n    sources {\n      name\n    }\n  }\n": types.ClaimSourcesFragmentDoc,
    "\n  fragment HearsayChain on Claim {\n    actors {\n      id\n      name\n      slug\n    }\n    relays {\n      position\n      actor {\n        name\n        slug\n      }\n    }\n  }\n": types.HearsayChainFragmentDoc,
    "\n  fragment IssueReference on Claim {\n    paragraph {\n      ordinal\n    }\n    article {\n      issue {\n        publication\n        volume\n        number\n        publishedOn\n      }\n    }\n  }\n": types.IssueReferenceFragmentDoc,
    "\n  fragment Pager on PageInfo {\n    hasPreviousPage\n    startCursor\n    hasNextPage\n    endCursor\n  }\n": types.PagerFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorClaims(\n    $slug: String!\n    $act: [ClaimAct!]\n    $framing: [ClaimFraming!]\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    actor(by: { slug: $slug }) {\n      id\n      name\n      all: claims(first: 0) {\n        facets {\n          ...ClaimFilters\n        }\n      }\n      claims(\n        filter: { act: $act, framing: $framing }\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        totalCount\n        nodes {\n          id\n          ...ClaimCard\n        }\n        pageInfo {\n          ...Pager\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActorClaims(\n    $slug: String!\n    $act: [ClaimAct!]\n    $framing: [ClaimFraming!]\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    actor(by: { slug: $slug }) {\n      id\n      name\n      all: claims(first: 0) {\n        facets {\n          ...ClaimFilters\n        }\n      }\n      claims(\n        filter: { act: $act, framing: $framing }\n        first: $first\n        after: $after\n        last: $last\n        before: $before\n      ) {\n        totalCount\n        nodes {\n          id\n          ...ClaimCard\n        }\n        pageInfo {\n          ...Pager\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActorEntry on Actor {\n    name\n    kind\n    claims(first: 0) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  fragment ActorEntry on Actor {\n    name\n    kind\n    claims(first: 0) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActorList($first: Int, $after: String, $last: Int, $before: String) {\n    actors(orderBy: MOST_CLAIMS, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        slug\n        ...ActorEntry\n      }\n      pageInfo {\n        ...Pager\n      }\n    }\n  }\n"): (typeof documents)["\n  query ActorList($first: Int, $after: String, $last: Int, $before: String) {\n    actors(orderBy: MOST_CLAIMS, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      nodes {\n        id\n        slug\n        ...ActorEntry\n      }\n      pageInfo {\n        ...Pager\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimCard on Claim {\n    statement\n    quote\n    act\n    framing\n    ...HearsayChain\n    ...ClaimSources\n    ...IssueReference\n  }\n"): (typeof documents)["\n  fragment ClaimCard on Claim {\n    statement\n    quote\n    act\n    framing\n    ...HearsayChain\n    ...ClaimSources\n    ...IssueReference\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimFilters on ClaimFacets {\n    acts {\n      act\n      count\n    }\n    framings {\n      framing\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimFilters on ClaimFacets {\n    acts {\n      act\n      count\n    }\n    framings {\n      framing\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimSources on Claim {\n    sources {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ClaimSources on Claim {\n    sources {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HearsayChain on Claim {\n    actors {\n      id\n      name\n      slug\n    }\n    relays {\n      position\n      actor {\n        name\n        slug\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment HearsayChain on Claim {\n    actors {\n      id\n      name\n      slug\n    }\n    relays {\n      position\n      actor {\n        name\n        slug\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IssueReference on Claim {\n    paragraph {\n      ordinal\n    }\n    article {\n      issue {\n        publication\n        volume\n        number\n        publishedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment IssueReference on Claim {\n    paragraph {\n      ordinal\n    }\n    article {\n      issue {\n        publication\n        volume\n        number\n        publishedOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Pager on PageInfo {\n    hasPreviousPage\n    startCursor\n    hasNextPage\n    endCursor\n  }\n"): (typeof documents)["\n  fragment Pager on PageInfo {\n    hasPreviousPage\n    startCursor\n    hasNextPage\n    endCursor\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;