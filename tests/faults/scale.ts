/**
 * How much of a thing to try: `all` by `npm run test:faults`, a `part` of it where CI runs that, a `few` by
 * `npm test`.
 */
export function scaled<Value>(few: Value, part: Value, all: Value): Value {
  const scale = process.env.FAULTS;
  return scale === "all" ? all : scale === "part" ? part : few;
}
