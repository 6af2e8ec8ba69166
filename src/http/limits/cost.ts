import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { defaultPageSize, maximumPageSize } from "../../graphql/page.ts";
import {
  actorsPart,
  assumedSize,
  assumedSizes,
  countSize,
  facetSizes,
  listingSize,
  rankedSizes,
  relevanceSize,
  searchSizes,
} from "./assumed-sizes.ts";
import { literalValue, narrowingSize } from "./narrowing.ts";

/** What an operation is asked with: as a client sent it, not yet checked. */
export type Variables = Record<string, unknown> | null | undefined;

/**
 * Rows inside a selection: those that a page multiplies, and the rest. Only a connection's own fields are paged; one
 * that tells no more than where its page ends still reads each row, which is `ends`. `wholes` is how many times the
 * whole list is gone through, beside its page; `facets` what it takes to count it by them.
 */
type Rows = { paged: number; ends: 0 | 1; wholes: number; facets: number; rest: number };

type Field = GraphQLField<unknown, unknown>;

/** The arguments that a cost depends on. */
export const costly = ["first", "last", "ids", "kinds", "orderBy", "filter", "withParts"] as const;
type Costly = (typeof costly)[number];

/**
 * Foretells how many rows a valid operation reads at most, from page sizes in its text, its variables and their
 * defaults. A list without pages counts as its assumed size. Rows that have to be found count each
 * time that they are looked for. A value under an alias counts as a row, for a long text may be asked for many
 * times. What asks for the schema reads no rows. Each fragment is looked into once.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const known = new Map<string, Rows>();

  function ofSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType): Rows {
    const sum: Rows = { ...none };
    for (const selection of set?.selections ?? []) {
      const found =
        selection.kind === Kind.FIELD
          ? ofField(selection, parent)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSet(selection.selectionSet, typeOf(selection.typeCondition?.name.value) ?? parent);
      sum.paged += found.paged;
      sum.ends ||= found.ends;
      sum.wholes += found.wholes;
      sum.facets += found.facets;
      sum.rest += found.rest;
    }
    return sum;
  }

  function ofFragment(name: string): Rows {
    const fragment = fragments.get(name);
    const type = typeOf(fragment?.typeCondition.name.value);
    const found = known.get(name) ?? (type ? ofSet(fragment?.selectionSet, type) : none);
    known.set(name, found);
    return found;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType): Rows {
    const name = node.name.value;
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field) return none;
    const type = getNamedType(field.type);
    const inside = isCompositeType(type) ? ofSet(node.selectionSet, type) : undefined;
    if (isConnection(parent)) {
      if (name === "pageInfo") return { ...none, ends: 1 };
      if (inside && (name === "nodes" || name === "edges"))
        return { ...none, paged: 1 + inside.rest, ends: 1 };
      if (name === "facets" && inside)
        return { ...none, wholes: 1, facets: listingSize + inside.facets, rest: inside.rest };
      return { ...none, wholes: 1, rest: countSize };
    }
    if (!inside) return rows(node.alias ? 1 : 0);
    if (isConnection(type)) {
      const read = pageSize(node, field) * Math.max(inside.paged, inside.ends) + inside.rest;
      const looks = inside.ends + inside.wholes;
      const ranked = looks > 0 ? rankedSize(node, parent) : 0;
      const facets = Math.round(inside.facets * (parent.name === "Actor" ? actorsPart : 1));
      return rows(read + ranked + facets + looks * narrowingSize(node, field, literal));
    }
    if (isFacets(parent))
      return {
        ...none,
        facets: facetSizes[name] ?? 0,
        rest: listSize(node, field, parent) * inside.rest,
      };
    // An edge is its node's row; a span or a day lies in the row around it.
    const own = parent.name.endsWith("Edge") || !isRow(field) ? 0 : 1;
    return rows(listSize(node, field, parent) * (own + inside.rest));
  }

  function rankedSize(node: FieldNode, parent: GraphQLNamedType): number {
    if (argument(node, "orderBy") === "RELEVANCE") return relevanceSize;
    const coordinate = `${parent.name}.${node.name.value}`;
    return coordinate === "Query.search" ? searchSize(node) : (rankedSizes[coordinate] ?? 0);
  }

  function searchSize(node: FieldNode): number {
    // One value stands for a list of it.
    const wanted = [argument(node, "kinds") ?? Object.keys(searchSizes)].flat();
    return Object.entries(searchSizes)
      .filter(([kind]) => wanted.includes(kind))
      .reduce((sum, [, size]) => sum + size, 0);
  }

  function listSize(node: FieldNode, field: Field, parent: GraphQLNamedType): number {
    if (!isListType(getNullableType(field.type))) return 1;
    if (field.args.some(({ name }) => name === "first")) return pageSize(node, field);
    const ids = argument(node, "ids");
    if (Array.isArray(ids)) return clamp(ids.length);
    return assumedSizes[`${parent.name}.${field.name}`] ?? assumedSize;
  }

  /** The larger of `first` and `last`; a size that cannot be is refused by the list itself. */
  function pageSize(node: FieldNode, field: Field): number {
    const sizes = (["first", "last"] as const)
      .map((name) => argument(node, name) ?? field.args.find((a) => a.name === name)?.defaultValue)
      .filter((size) => size != null)
      .map((size) => (typeof size === "number" ? clamp(size) : maximumPageSize));
    return sizes.length > 0 ? Math.max(...sizes) : defaultPageSize;
  }

  function argument(node: FieldNode, name: Costly): unknown {
    const value = node.arguments?.find((given) => given.name.value === name)?.value;
    return value && literal(value);
  }

  function literal(value: ValueNode): unknown {
    return literalValue(value, (name) => {
      const given = variables && Object.hasOwn(variables, name) ? variables[name] : undefined;
      if (given !== undefined) return given;
      const preset = operation.variableDefinitions?.find(
        ({ variable }) => variable.name.value === name,
      )?.defaultValue;
      return preset && literal(preset);
    });
  }

  const typeOf = (name: string | undefined) => (name ? schema.getType(name) : undefined);
  const root = schema.getRootType(operation.operation);
  return root ? ofSet(operation.selectionSet, root).rest : 0;
}

const rows = (rest: number): Rows => ({ paged: 0, ends: 0, wholes: 0, facets: 0, rest });
const none = rows(0);

const clamp = (size: number) => Math.min(Math.max(size, 0), maximumPageSize);

/** Whether what a field returns is read from rows of its own: a list, or an object with an id. */
function isRow({ type }: Field): boolean {
  const named = getNamedType(type);
  return (
    isListType(getNullableType(type)) ||
    isInterfaceType(named) ||
    (isObjectType(named) && named.getInterfaces().length > 0)
  );
}

function isConnection(type: GraphQLNamedType): boolean {
  return isObjectType(type) && "pageInfo" in type.getFields();
}

function isFacets(type: GraphQLNamedType): boolean {
  return type.name.endsWith("Facets");
}
