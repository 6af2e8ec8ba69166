import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
} from "graphql";
import {
  addressSize,
  conditionSize,
  joinedSizes,
  mostAddressesSize,
  mostConditionsSize,
} from "./assumed-sizes.ts";

/** What a client gave in the place of a value: a variable's, or undefined for one that isn't given. */
export type ValueOf = (node: ValueNode) => unknown;

/** What it takes to find the rows of a list by its arguments `filter` and `withParts`, in rows. */
export function narrowingSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  read: ValueOf,
): number {
  const given = (name: "filter" | "withParts") => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && read(value);
  };
  const filter = given("filter");
  const type = getNamedType(field.args.find(({ name }) => name === "filter")?.type);
  let [conditions, joined, addresses] = [given("withParts") === true ? 1 : 0, 0, 0];
  if (isInputObjectType(type) && typeof filter === "object" && filter !== null)
    for (const [name, value] of Object.entries(filter)) {
      const known = type.getFields()[name];
      if (value == null || !known) continue;
      if (holdsAddresses(known.type)) addresses += Array.isArray(value) ? value.length : 1;
      else if (Object.hasOwn(joinedSizes, name)) joined += joinedSizes[name] as number;
      else conditions++;
    }
  return (
    joined +
    Math.min(conditions * conditionSize, mostConditionsSize) +
    Math.min(addresses * addressSize, mostAddressesSize)
  );
}

function holdsAddresses(type: GraphQLInputType): boolean {
  return isListType(getNullableType(type)) && getNamedType(type).name === "String";
}

/** The value that a literal stands for, as far as sizes are made of it. */
export function literalValue(node: ValueNode, variable: (name: string) => unknown): unknown {
  if (node.kind === Kind.VARIABLE) return variable(node.name.value);
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.NULL) return null;
  // An enum's value as variables have it.
  if (node.kind === Kind.BOOLEAN || node.kind === Kind.ENUM) return node.value;
  if (node.kind === Kind.LIST) return node.values.map((value) => literalValue(value, variable));
  if (node.kind === Kind.OBJECT)
    return Object.fromEntries(
      node.fields.map(({ name, value }) => [name.value, literalValue(value, variable)]),
    );
  return node;
}
