import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
} from "graphql";
import { schema } from "../../../src/graphql/schema.ts";

/** What is sent: a query's text and its variables, each more or less as it should be. */
export interface Asked {
  query: string;
  variables: unknown;
}

const oneOf = <T>(...shares: [weight: number, arbitrary: fc.Arbitrary<T>][]) =>
  fc.oneof(...shares.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const texts = oneOf<string>(
  [60, fc.constantFrom("putin", "Kim Jong-il", "the Kremlin", "interfax", "missile", "2000-07-19")],
  [20, fc.constantFrom("", "%", "_", "\\", "' or 1=1 --", "a & | (", "(a+)+$", "2023-02-30")],
  [9, fc.constantFrom("infinity", "-".repeat(300), '"'.repeat(300), "__proto__", "é".repeat(90))],
  [1, fc.constantFrom("\0", "\ud800", "\u{1f600}")],
);
const ids = fc.constantFrom(
  ...["%%%", "", "Foo:1", "Query:1", "Article:abc", "Claim:0x10"].map((id) => btoa(id)),
  ...["Article", "Claim", "Actor"].map((type) =>
    btoa(`${type}:00000000-0000-5000-8000-000000000000`),
  ),
  "QXJ0aWNsZTo",
);
const numbers = oneOf<number>(
  [9, fc.constantFrom(0, 1, 2, 3, 7, 20, 100)],
  [1, fc.constantFrom(101, -1, 2147483647, 2147483648, 1.5)],
);
const anything = fc.constantFrom(
  "null",
  "[]",
  "{}",
  "[[[]]]",
  "1",
  '"x"',
  "true",
  "$v",
  "NONE",
  "{a: {}}",
);

const known = new Map<string, fc.Arbitrary<string>>();
function once(key: string, make: () => fc.Arbitrary<string>): fc.Arbitrary<string> {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** A value for an argument, mostly of its type. */
function literalOf(type: GraphQLInputType, depth = 3): fc.Arbitrary<string> {
  return once(`${type} ${depth}`, () => oneOf([40, rightLiteralOf(type, depth)], [1, anything]));
}

function rightLiteralOf(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
  const inner = getNullableType(type);
  const named = getNamedType(inner);
  if (isListType(inner)) {
    const items = fc.array(literalOf(inner.ofType, depth), { maxLength: 3 });
    return oneOf([9, items], [1, items.map((given) => Array(40).fill(given[0] ?? "1"))]).map(
      (given) => `[${given.join(", ")}]`,
    );
  }
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
  if (isInputObjectType(named)) return depth > 0 ? inputOf(named, depth) : fc.constant("{}");
  if (named.name === "Int") return numbers.map(String);
  if (named.name === "Boolean") return fc.boolean().map(String);
  return (named.name === "ID" ? ids : texts).map((text) => JSON.stringify(text));
}

function inputOf(type: GraphQLInputObjectType, depth: number) {
  const fields = Object.values(type.getFields());
  const given = type.isOneOf
    ? fc.constantFrom(...fields).chain((field) =>
        parts(
          [
            {
              ...field,
              defaultValue: undefined,
              type: new GraphQLNonNull(getNullableType(field.type)),
            },
          ],
          depth - 1,
        ),
      )
    : parts(fields, depth - 1);
  return given.map((all) => `{ ${all.join(", ")} }`);
}

function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  return parts(args, 3).map((given) => (given.length > 0 ? `(${given.join(", ")})` : ""));
}

/** Those that have to be given, now and then not even these, and some of the others. */
function parts(of: readonly (GraphQLArgument | GraphQLInputField)[], depth: number) {
  const given = of.map((part) =>
    oneOf<string | null>(
      [
        isRequiredInputField(part as GraphQLInputField) ? 50 : 1,
        literalOf(part.type, depth).map((value) => `${part.name}: ${value}`),
      ],
      [3, fc.constant(null)],
    ),
  );
  return fc.tuple(...given).map((all) => all.filter((part) => part !== null));
}

const aliases = oneOf(
  [9, fc.constant("")],
  [1, fc.constantFrom("a: ", "b: ", "__proto__: ", "id: ")],
);
const directives = oneOf(
  [60, fc.constant("")],
  [
    1,
    fc.constantFrom(
      " @skip(if: false)",
      " @include(if: $v)",
      " @skip",
      " @none",
      " @deprecated".repeat(9),
    ),
  ],
);

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const inside = isCompositeType(type)
    ? selectionOf(type, depth - 1)
    : oneOf([60, fc.constant("")], [1, fc.constant(" { id }")]);
  return fc
    .tuple(aliases, argumentsOf(field.args), directives, inside)
    .map(
      ([alias, given, directive, selection]) => alias + field.name + given + directive + selection,
    );
}

/** Braces with fields of this type, and now and then with what doesn't belong there. */
function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  return once(`{${type.name} ${depth}`, () => {
    const fields =
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const reachable = fields.filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const members = isUnionType(type) || isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    const shares: [number, fc.Arbitrary<string>][] = [
      ...reachable.map((field): [number, fc.Arbitrary<string>] => [60, fieldOf(field, depth)]),
      ...(depth > 0 ? members : []).map((member): [number, fc.Arbitrary<string>] => [
        6,
        selectionOf(member, depth - 1).map((selection) => `... on ${member.name}${selection}`),
      ]),
      [20, fc.constant("__typename")],
      [4, fc.constant(`...of${type.name}`)],
      [1, fc.constantFrom("claim", "__schema { types { name } }", "nodes { id }", "...", "{}")],
    ];
    return (
      fc
        // A field twice with other arguments is a conflict, and few get past that.
        .uniqueArray(oneOf(...shares), {
          minLength: 1,
          maxLength: 4,
          selector: (selection) => /^\W*\w+/.exec(selection)?.[0],
        })
        .map((selections) => ` { ${selections.join(" ")} }`)
    );
  });
}

const heads = oneOf(
  [9, fc.constantFrom("Int", "String", "Boolean = true", "[ID!]", "ClaimFilter")],
  [1, fc.constantFrom("mutation", "subscription", "query Q", "query @skip(if: true)")],
).map((head) => (/^[a-z]/.test(head) ? head : `query Q($v: ${head})`));
const variables = oneOf<unknown>(
  [3, fc.constant(undefined)],
  [3, fc.oneof(numbers, texts, fc.boolean(), fc.constant(null)).map((v) => ({ v }))],
  [1, fc.jsonValue({ maxDepth: 4 })],
);

/** A selection with the fragments that it spreads: now and then one is missing, or spreads itself. */
function withFragments(selection: string): fc.Arbitrary<string> {
  const names = new Set([...selection.matchAll(/\.\.\.of(\w+)/g)].map(([, name]) => name ?? ""));
  const fragments = [...names].map((name) =>
    selectionOf(schema.getType(name) as GraphQLNamedType, 1).map(
      (inside) => `fragment of${name} on ${name}${inside}`,
    ),
  );
  return fc.tuple(...fragments).map((all) => [selection, ...all].join("\n"));
}

/** Documents by the schema's own grammar, most of them nearly right. */
export const written: fc.Arbitrary<Asked> = fc.record({
  query: fc
    .tuple(
      heads,
      fc.nat(3),
      fc
        .nat(6)
        .chain((depth) => selectionOf(schema.getQueryType() as GraphQLNamedType, depth + 1))
        .chain(withFragments),
    )
    .map(([head, often, body]) => (body.includes("$v") || often === 0 ? head + body : body)),
  variables,
});

const junk = [
  ...'{}()[]:$@!|="\\\0\u{feff}\ud800',
  "...",
  '"""',
  "#",
  "1e999",
  "on",
  "fragment",
  "null",
  "-1",
];

/** Recipes that are right, with words of them lost, doubled, moved, repeated, or replaced by what doesn't belong. */
export function mutated(recipes: readonly Asked[]): fc.Arbitrary<Asked> {
  const change = fc.tuple(fc.nat(4), fc.nat(10_000), fc.nat(10_000), fc.constantFrom(...junk));
  return fc
    .tuple(
      fc.constantFrom(...recipes),
      fc.constantFrom(...recipes),
      fc.array(change, { minLength: 1, maxLength: 3 }),
    )
    .map(([recipe, other, changes]) => {
      const words = wordsOf(recipe.query);
      const others = wordsOf(other.query);
      for (const [kind, from, to, piece] of changes) {
        const at = from % (words.length || 1);
        if (kind === 0) words.splice(at, 1 + (to % 3));
        else if (kind === 1) words.splice(at, 0, ...Array(1 + (to % 60)).fill(words[at] ?? piece));
        else if (kind === 2) words.splice(at, 1, words[to % (words.length || 1)] ?? piece);
        else if (kind === 3)
          words.splice(at, to % 4, ...others.slice(to % others.length).slice(0, 12));
        else words.splice(at, to % 2, piece);
      }
      return { query: words.join(" "), variables: recipe.variables };
    });
}

const wordsOf = (query: string) =>
  query.replace(/#.*/g, "").match(/"[^"]*"|\.\.\.|[\w$@]+|[^\s\w]/g) ?? [];
