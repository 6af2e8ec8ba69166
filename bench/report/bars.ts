import { colours, escaped, label, roundUp, text } from "./plot.ts";

/** Several values side by side for each group, the same ones in each. */
export interface Group {
  name: string;
  values: readonly number[];
}

const size = { width: 720, left: 150, right: 60, top: 48, bar: 11, gap: 14, bottom: 30 };

/** Draws horizontal bars in groups, from 0 to the right, as SVG that needs nothing else. */
export function barsOf(
  title: string,
  axis: string,
  names: readonly string[],
  groups: readonly Group[],
): string {
  const most = roundUp(
    Math.max(1, ...groups.flatMap(({ values }) => values).filter(Number.isFinite)),
  );
  const tall = names.length * size.bar + size.gap;
  const height = size.top + groups.length * tall + size.bottom;
  const x = (value: number) => size.left + (value / most) * (size.width - size.left - size.right);
  const key = names.map((name, at) => {
    const place = size.left + at * 170;
    return `<rect x="${place}" y="26" width="12" height="10" fill="${colours[at]}"/>${text(place + 18, 35, name, "start")}`;
  });
  const drawn = groups.map(({ name, values }, group) => {
    const top = size.top + group * tall;
    const bars = values.map((value, at) => {
      // Nobody finished in time.
      if (!Number.isFinite(value)) return "";
      const y = top + at * size.bar;
      return `<rect x="${size.left}" y="${y}" width="${(x(value) - size.left).toFixed(1)}" height="${size.bar - 1}" fill="${colours[at]}"/>${text(x(value) + 4, y + size.bar - 2, label(value), "start")}`;
    });
    return (
      text(size.left - 8, top + (names.length * size.bar) / 2 + 4, name, "end") + bars.join("")
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" font-family="sans-serif" font-size="11" fill="#222">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${size.left}" y="18" font-size="13">${escaped(title)}</text>
${key.join("\n")}
${drawn.join("\n")}
${text(size.left, height - 10, axis, "start")}
</svg>
`;
}
