import { expect, test } from "vitest";
import type { Context } from "../../../src/graphql/context.ts";
import { Lexemes } from "../../../src/graphql/search/lexemes.ts";

/** A database that stems by cutting off a plural's s, passes over `the`, and counts how many words it was asked for. */
function dictionary() {
  const asked: string[][] = [];
  const execute = async (statement: { queryChunks: unknown[] }) => {
    const [json] = statement.queryChunks.filter((chunk) => typeof chunk === "string");
    const forms: string[] = JSON.parse(json as string);
    asked.push(forms);
    return forms.map((form) => ({ form, lexeme: form === "the" ? null : form.replace(/s$/, "") }));
  };
  return { asked, context: { db: { execute } } as unknown as Context };
}

test("a word is looked up once, with others that are new", async () => {
  const { asked, context } = dictionary();
  const lexemes = new Lexemes();
  const first = await lexemes.of(["missiles", "the", "missiles"], context);
  expect(first).toEqual(new Map([["missiles", "missile"]]));
  const second = await lexemes.of(["the", "talks", "missiles"], context);
  expect(second).toEqual(
    new Map([
      ["missiles", "missile"],
      ["talks", "talk"],
    ]),
  );
  expect(await lexemes.of(["talks", "the"], context)).toEqual(new Map([["talks", "talk"]]));
  expect(asked).toEqual([["missiles", "the"], ["talks"]]);
});

test("so many words are kept; what makes them too many is answered all the same", async () => {
  const { asked, context } = dictionary();
  const lexemes = new Lexemes(3);
  await lexemes.of(["a", "b"], context);
  expect(await lexemes.of(["b", "c", "d"], context)).toEqual(
    new Map([
      ["b", "b"],
      ["c", "c"],
      ["d", "d"],
    ]),
  );
  expect((await lexemes.of(["c", "a"], context)).size).toBe(2);
  expect(asked).toEqual([["a", "b"], ["c", "d"], ["a"]]);
});
