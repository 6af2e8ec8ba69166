import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as Page from "@graphql-yoga/render-graphiql";
import { packageRoot } from "../../package-root.ts";

const require = createRequire(import.meta.url);

const keepAddress = readFileSync(
  join(packageRoot, "src", "http", "graphiql", "keep-address.js"),
  "utf8",
);

/** Where the page draws GraphiQL, after all it needs is defined. */
const drawing = "YogaGraphiQL.renderYogaGraphiQL(";

/**
 * Tabs stay where they are: GraphiQL shifts a tab as soon as it is pressed, so that the mouse is let
 * go beside it and the first click on each tab does nothing.
 */
const steadyTabs = "<style>.graphiql-tab { transform: none !important; }</style>";

/** GraphiQL as one page that needs nothing else, its address in step with the open tab. */
export function renderGraphiQL(options: Parameters<typeof Page.renderGraphiQL>[0]): string {
  // 9 MB that take a second to load, so only once somebody opens the page.
  const { renderGraphiQL: render } = require("@graphql-yoga/render-graphiql") as typeof Page;
  const page = render(options).replace("</head>", `${steadyTabs}</head>`);
  const at = page.lastIndexOf(drawing);
  if (at < 0) throw new Error(`GraphiQL's page has changed: it holds no ${drawing}`);
  return `${page.slice(0, at)}(() => {\n${keepAddress}})();\n${page.slice(at)}`;
}
