/** A line of a plot. */
export interface Line {
  name: string;
  points: readonly { x: number; y: number }[];
}

const size = { width: 720, height: 320, left: 56, right: 16, top: 40, bottom: 44 };
export const colours = ["#2b5c8a", "#b3541e", "#3b7d4f", "#7a4b94", "#8a7a2b"];

/** Draws lines over an axis of x and one of y, both from 0, as SVG that needs nothing else. */
export function plotOf(
  title: string,
  axes: { x: string; y: string },
  lines: readonly Line[],
): string {
  const points = lines.flatMap(({ points }) => points);
  const most = {
    x: roundUp(Math.max(...points.map(({ x }) => x))),
    y: roundUp(Math.max(...points.map(({ y }) => y))),
  };
  const x = (value: number) => size.left + (value / most.x) * (size.width - size.left - size.right);
  const y = (value: number) =>
    size.height - size.bottom - (value / most.y) * (size.height - size.top - size.bottom);
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const grid = steps.map(
    (step) =>
      `<line x1="${size.left}" x2="${size.width - size.right}" y1="${y(step * most.y)}" y2="${y(step * most.y)}" stroke="#ddd"/>` +
      text(size.left - 6, y(step * most.y) + 4, label(step * most.y), "end") +
      text(x(step * most.x), size.height - size.bottom + 16, label(step * most.x), "middle"),
  );
  const drawn = lines.map(({ name, points }, index) => {
    const colour = colours[index % colours.length];
    const path = points
      .map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`)
      .join(" ");
    const key = size.left + 12 + index * 150;
    return (
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${path}"/>` +
      `<line x1="${key}" x2="${key + 18}" y1="30" y2="30" stroke="${colour}" stroke-width="3"/>` +
      text(key + 24, 34, name, "start")
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12" fill="#222">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${text(size.left, 18, title, "start")}
${grid.join("\n")}
${text(size.width / 2, size.height - 8, axes.x, "middle")}
<text transform="translate(14 ${size.height / 2}) rotate(-90)" text-anchor="middle">${escaped(axes.y)}</text>
${drawn.join("\n")}
</svg>
`;
}

export function text(x: number, y: number, words: string, anchor: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

export const escaped = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const label = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 1 });

/** The next number up that an axis can well end on. */
export function roundUp(value: number): number {
  const scale = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9)));
  return ([1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].find((step) => step * scale >= value) ?? 10) * scale;
}
