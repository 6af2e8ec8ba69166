import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  printSchema,
} from "graphql";
import { expect, test } from "vitest";
import { schema } from "../../src/graphql/schema.ts";

const root = join(import.meta.dirname, "..", "..");
const printed = readFileSync(join(root, "schema", "schema.graphql"), "utf8");
const contract = readFileSync(join(root, "tests", "fixtures", "contract.graphql"), "utf8");

test("schema/schema.graphql is the API as it is: after a change run `npm run generate`", () => {
  expect(printed).toBe(`${printSchema(schema)}\n`);
});

test("what clients count on is all there: names, arguments, nullability, defaults", () => {
  const promised = buildSchema(contract);
  const ours = buildSchema(printed);
  expect(findBreakingChanges(promised, ours)).toEqual([]);
  const defaults = findDangerousChanges(promised, ours).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  expect(defaults).toEqual([]);
});

/** All that a type is made of, by the names that a client reads. */
function partsOf(type: GraphQLNamedType): [string, string | null | undefined][] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const { name, description } of type.getValues())
      parts.push([`${type.name}.${name}`, description]);
  if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      if ("args" in field)
        for (const { name, description } of field.args)
          parts.push([`${type.name}.${field.name}(${name})`, description]);
    }
  return parts;
}

test("every type, field, argument and word is described, in sentences", () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
  );
  const directives = schema
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive))
    .map(({ name, description }): [string, typeof description] => [`@${name}`, description]);
  const parts = [...types.flatMap(partsOf), ...directives];
  expect(parts.length).toBeGreaterThan(200);
  const wanting = parts.filter(
    ([, description]) => !description || !/^\S.*[.?!]$/s.test(description),
  );
  expect(wanting).toEqual([]);
});
