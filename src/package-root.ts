import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of package.json: what lies beside the code is found from there, whether it runs from source or built. */
export const packageRoot = above(import.meta.dirname);

function above(folder: string): string {
  return existsSync(join(folder, "package.json")) ? folder : above(dirname(folder));
}
