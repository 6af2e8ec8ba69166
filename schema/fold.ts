/**
 * A name's form for looking it up: compatibility-composed, accents, case and a leading article
 * aside, curly apostrophes straight, runs of white space one space. Tables store names beside
 * this form, and who asks for a name must fold it the same way.
 */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^the /, "");
}
