/** Lines a web page leaves behind when its text is copied; a whole line, never part of one. */
const leftovers = [
  /^placeholder (?:canvas|image|text)$/i,
  /^(?:skip to (?:main )?content|back to top|print(?: this)?(?: page| article)?|subscribe(?: now)?|share(?: this)?(?: page| article)?)$/i,
  /^(?:advertisement|download(?: pdf)?|home|menu|search|loading|tweet|e-?mail(?: this)?)$/i,
  /^(?:©|\(c\)|copyright)\s.*$/i,
  /^(?:[*_=~•#-]\s?){3,}$/,
];

/** Whether a line is no text of an article but what its web page left: `Placeholder canvas`. */
export function isLeftover(text: string): boolean {
  const line = text.trim();
  return line.length <= 120 && leftovers.some((leftover) => leftover.test(line));
}
