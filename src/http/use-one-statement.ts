import type { ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";
import { isRefused } from "../database/passing.ts";
import type { Plans } from "../graphql/compile/plans.ts";
import { unsaidText } from "../graphql/in-sql.ts";
import type { Logger } from "./log.ts";
import { type RequestRecord, recordOf } from "./request-record.ts";

/**
 * Answers a question by one SQL statement that returns the JSON text of its data, where there is one, and has it sent
 * as it is. Whatever that cannot say is left to the resolvers, and so are the errors where it fails.
 */
export function useOneStatement(plans: Plans, log: Logger): Plugin {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { document, operationName, variableValues } = args;
      const statement = plans.statementFor(document, operationName, variableValues ?? {});
      if (!statement) return;
      setExecuteFn(async (given) => {
        const record = recordOf(args.contextValue.request);
        try {
          const text = await record.reader?.text(statement.text, statement.parameters);
          if (text && !text.includes(unsaidText)) {
            const { finish } = statement;
            return new Answer(finish ? await finish(text, given.contextValue) : text, record);
          }
        } catch (err) {
          // Answered all the same, so that nobody else would know.
          const { id } = record;
          if (isRefused(err)) log.warn({ err, id }, "statement refused; the resolvers answer");
        }
        return executeFn(given);
      });
    },
  };
}

/** A result whose data is JSON already. */
class Answer implements ExecutionResult {
  constructor(
    readonly text: Buffer,
    readonly record: RequestRecord,
  ) {}

  get data() {
    return JSON.parse(this.text.toString());
  }

  /** What Yoga sends in place of JSON made of the result. */
  stringify = () => {
    const { record, text } = this;
    if (!record.takesBytes) return `{"data":${text}}`;
    record.bytes = Buffer.concat([opening, text, closing]);
    return "";
  };
}

const [opening, closing] = [Buffer.from('{"data":'), Buffer.from("}")];
