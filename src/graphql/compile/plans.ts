import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import { compile } from "./compile.ts";
import { NotInSql } from "./object-types.ts";
import { Question, type Variables } from "./question.ts";
import { filled } from "./statement.ts";

type Compiled = ReturnType<typeof compile>;

/** What is made of one operation: a statement for each way that its `@skip` and `@include` may go. */
interface Planned {
  operation: OperationDefinitionNode;
  fragments: Map<string, FragmentDefinitionNode>;
  /** The variables that decide on directives. */
  deciding: string[];
  statements: Map<string, Compiled | null>;
}

/** Ways of one operation that are kept; whoever varies more of them has each made anew. */
const keptWays = 16;

/** The statements that answer questions, made once for a document and kept for as long as it is. */
export class Plans {
  readonly #known = new WeakMap<DocumentNode, Map<string, Planned | null>>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly publicUrl: string,
  ) {}

  /**
   * The statement that answers a valid question, with its parameters and what finishes its answer. Null where only the
   * resolvers can: they know more fields, and say what is wrong with arguments.
   */
  statementFor(document: DocumentNode, operationName: string | null | undefined, given: Variables) {
    const planned = this.#plannedOf(document, operationName);
    if (!planned) return null;
    const { coerced } = getVariableValues(
      this.schema,
      planned.operation.variableDefinitions ?? [],
      given,
    );
    if (!coerced) return null;
    try {
      const compiled = this.#compiledOf(planned, coerced);
      if (!compiled) return null;
      const { statement, makings } = compiled;
      // Some of it is only compiled when it is filled in.
      return { ...filled(statement, new Question(coerced)), finish: makings.finish };
    } catch (error) {
      return untold(error);
    }
  }

  #plannedOf(document: DocumentNode, operationName: string | null | undefined): Planned | null {
    const operations = this.#known.get(document) ?? new Map<string, Planned | null>();
    this.#known.set(document, operations);
    const name = operationName ?? "";
    let planned = operations.get(name);
    if (planned === undefined) {
      const operation = getOperationAST(document, operationName);
      planned = operation?.operation === "query" ? plan(document, operation) : null;
      operations.set(name, planned);
    }
    return planned;
  }

  #compiledOf(
    { operation, fragments, deciding, statements }: Planned,
    variables: Variables,
  ): Compiled | null {
    // A variable that may be null and is decides nothing; the resolvers say so.
    if (deciding.some((name) => typeof variables[name] !== "boolean")) return null;
    const way = deciding.map((name) => variables[name]).join();
    const kept = statements.get(way);
    if (kept !== undefined) return kept;
    if (statements.size >= keptWays) statements.clear();
    const made = this.#make(operation, fragments, variables);
    statements.set(way, made);
    return made;
  }

  #make(
    operation: OperationDefinitionNode,
    fragments: Planned["fragments"],
    variables: Variables,
  ): Compiled | null {
    try {
      return compile(operation, { schema: this.schema, fragments, variables }, this.publicUrl);
    } catch (error) {
      return untold(error);
    }
  }
}

/** What the resolvers have to say: a field that they alone know, or what is wrong with an argument. */
function untold(error: unknown): null {
  if (error instanceof NotInSql || error instanceof GraphQLError) return null;
  throw error;
}

function plan(document: DocumentNode, operation: OperationDefinitionNode): Planned {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const deciding = new Set<string>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  visit(document, {
    Directive({ arguments: given }) {
      for (const { value } of given ?? [])
        if (value.kind === Kind.VARIABLE) deciding.add(value.name.value);
    },
  });
  return { operation, fragments, deciding: [...deciding], statements: new Map() };
}
