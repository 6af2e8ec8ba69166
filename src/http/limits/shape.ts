import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** How large a document is when its fragments are written out, whatever its fields mean. */
export type Shape = { fields: number; aliases: number; directives: number; depth: number };

const empty: Shape = { fields: 0, aliases: 0, directives: 0, depth: 0 };
const introspection = new Set(["__schema", "__type"]);

/**
 * Measures the largest operation of a document that nobody has validated yet. Each fragment is looked into once, so
 * that the time grows with the text and not with what it stands for. What asks for the schema has no depth: graphql's
 * own rules limit it.
 */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const known = new Map<string, Shape>();

  function ofSet(set: SelectionSetNode | undefined): Shape {
    const sum = { ...empty };
    for (const selection of set?.selections ?? []) {
      const shape = ofSelection(selection);
      sum.fields += shape.fields;
      sum.aliases += shape.aliases;
      sum.directives += shape.directives + (selection.directives?.length ?? 0);
      sum.depth = Math.max(sum.depth, shape.depth);
    }
    return sum;
  }

  function ofSelection(selection: SelectionNode): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const inside = ofSet(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return inside;
    return {
      fields: inside.fields + 1,
      aliases: inside.aliases + (selection.alias ? 1 : 0),
      directives: inside.directives,
      depth: introspection.has(selection.name.value) ? 0 : inside.depth + 1,
    };
  }

  function ofFragment(name: string): Shape {
    const found = known.get(name);
    if (found) return found;
    // A fragment within itself counts as nothing here; validation refuses it.
    known.set(name, empty);
    const fragment = fragments.get(name);
    const shape = ofSet(fragment?.selectionSet);
    shape.directives += fragment?.directives?.length ?? 0;
    known.set(name, shape);
    return shape;
  }

  const largest = { ...empty };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const shape = ofSet(definition.selectionSet);
    shape.directives += definition.directives?.length ?? 0;
    for (const measure of Object.keys(largest) as (keyof Shape)[])
      largest[measure] = Math.max(largest[measure], shape[measure]);
  }
  return largest;
}
