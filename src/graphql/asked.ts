import type { GraphQLResolveInfo, SelectionSetNode } from "graphql";

/** The names of the fields that a query asks of the object a field answers with, within fragments too. */
export function askedOf({ fieldNodes, fragments }: GraphQLResolveInfo): string[] {
  const namesIn = (selected: SelectionSetNode | undefined): string[] =>
    (selected?.selections ?? []).flatMap((selection) => {
      if (selection.kind === "Field") return selection.name.value;
      if (selection.kind === "InlineFragment") return namesIn(selection.selectionSet);
      return namesIn(fragments[selection.name.value]?.selectionSet);
    });
  return fieldNodes.flatMap((field) => namesIn(field.selectionSet));
}
