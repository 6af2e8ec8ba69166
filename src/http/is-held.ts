/** Whether a client that sends these tags as If-None-Match holds what has this one among its own, or whatever there is. */
export function isHeld(tags: string, own: string): boolean {
  return tags.includes(own) || tags.trim() === "*";
}
