import { z } from "zod";
import { actorsShape, annotationShape, sourcesShape } from "./shape.ts";

const files = {
  "annotation.schema.json": {
    shape: annotationShape,
    title: "The claims of one text",
    description: "What an issue's text says that somebody said. Lies beside the text as NAME.yaml.",
  },
  "actors.schema.json": {
    shape: actorsShape,
    title: "Actors",
    description: "Who speaks, passes on and is spoken about, with all the names they go by.",
  },
  "sources.schema.json": {
    shape: sourcesShape,
    title: "Sources",
    description: "The outlets that citations name, with all the ways they are written.",
  },
};

/**
 * JSON Schemas of the YAML files that people write, as texts by file name. Draft 7, which YAML's
 * language server knows best.
 */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([file, { shape, title, description }]) => {
      const { $schema, ...schema } = z.toJSONSchema(shape, { io: "input", target: "draft-7" });
      return [file, `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`];
    }),
  );
}
