import { describeConfig } from "./config.ts";

/** What `npm start -- --help` prints. */
export function help(): string {
  const settings = describeConfig().map(({ name, preset, about }) =>
    [`  ${name}${preset && ` (${preset})`}`, `      ${about}`].join("\n"),
  );
  return [
    "Answers GraphQL questions about who said what, according to whom.",
    "",
    "Usage: npm start, with settings from the environment, here with their defaults:",
    "",
    ...settings,
  ].join("\n");
}
