import { type SQL, sql } from "drizzle-orm";
import { type FieldNode, type GraphQLObjectType, getNamedType, isLeafType } from "graphql";
import type { Context } from "../context.ts";
import type { InSql, Making, Row } from "../in-sql.ts";
import { objectType } from "./object-types.ts";
import { type Asked, fieldsOf } from "./selection.ts";

/** An object's key for what its fields are made of: no key of an answer is called so. */
const key = "[]";

/** A field that is made: its key in the answer, and how its value is taken from what was made. */
type Taken = [key: string, take: (made: never) => unknown];

/** What one object of the question is made of, wherever it stands in the answer. */
interface Made {
  making: Making;
  fields: Taken[];
}

type Json = Record<string, unknown>;

/** What JavaScript makes of an answer: the statement says of what, beside each object whose fields are made. */
export class Makings {
  readonly #made: Made[] = [];

  constructor(readonly asked: Asked) {}

  /** A column with what an object's fields are made of; none where SQL says them all. */
  columns(type: GraphQLObjectType, fields: ReadonlyMap<string, FieldNode[]>, row: Row): SQL[] {
    const taken: Taken[] = [];
    let making: Making | undefined;
    for (const [key, nodes] of fields) {
      const definition = type.getFields()[nodes[0]?.name.value ?? ""];
      const reading = definition?.extensions.inSql as InSql | undefined;
      if (!definition || !reading || !("made" in reading)) continue;
      making = reading.made;
      const shape = this.#shape(getNamedType(definition.type), nodes);
      taken.push([key, (made) => shape(reading.take(made))]);
    }
    if (!making) return [];
    const number = sql.raw(String(this.#made.push({ making, fields: taken }) - 1));
    return [sql`json_build_array(${number}, ${making.of(row as never)}) as ${sql.identifier(key)}`];
  }

  /** Takes a value that was made, or what was asked for of each object in a list that was. */
  #shape(type: unknown, nodes: readonly FieldNode[]): (value: unknown) => unknown {
    if (isLeafType(type)) return (value) => value;
    const made = objectType(type);
    const keys = [...fieldsOf(made, nodes, this.asked)].map(
      ([key, [node]]) => [key, node?.name.value ?? ""] as const,
    );
    const one = (value: Json) =>
      Object.fromEntries(
        keys.map(([key, name]) => [key, name === "__typename" ? made.name : value[name]]),
      );
    return (value) => (value as Json[]).map(one);
  }

  /** Puts into the JSON of an answer what is made of it; null where nothing is. */
  get finish(): ((answer: Buffer, context: Context) => Promise<Buffer>) | null {
    if (this.#made.length === 0) return null;
    return async (answer, context) => {
      const data: unknown = JSON.parse(answer.toString());
      // All that is made alike is made in one go.
      const found = new Map<Making, { object: Json; fields: Taken[]; of: never }[]>();
      visit(data, (object) => {
        const [number, of] = object[key] as [number, never];
        delete object[key];
        const { making, fields } = this.#made[number] as Made;
        const others = found.get(making) ?? [];
        found.set(making, others);
        others.push({ object, fields, of });
      });
      for (const [making, places] of found) {
        const made = await making.by(
          places.map(({ of }) => of),
          context,
        );
        for (const [at, { object, fields }] of places.entries())
          for (const [key, take] of fields) object[key] = take(made[at] as never);
      }
      return Buffer.from(JSON.stringify(data));
    };
  }
}

/** Every object within a value that has something made. */
function visit(value: unknown, found: (object: Json) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (key in value) found(value as Json);
  for (const each of Object.values(value)) visit(each, found);
}
