import type { CodegenConfig } from "@graphql-codegen/cli";

export default {
  schema: "../../schema/schema.graphql",
  documents: "src/*.tsx",
  importExtension: ".ts",
  generates: {
    "src/graphql/": {
      preset: "client",
      // The preset calls it `useFragment`, but it is no hook.
      presetConfig: { fragmentMasking: { unmaskFunctionName: "readFragment" } },
      config: {
        useTypeImports: true,
        // Enums as values too: the filters list what the schema lists.
        enumType: "const",
        // A scalar that isn't named here is an error, not `any`.
        strictScalars: true,
        scalars: { Date: "string" },
      },
    },
  },
} satisfies CodegenConfig;
