const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** How many numbers a volume has: one for every working day, give or take. */
export const issuesAYear = 250;

/** The publications that issues belong to, one after another once eight volumes of one are full. */
const publications = ["Monitor", "Fortnight in Review", "Weekly Digest", "Evening Bulletin"];
const volumes = 8;

/** Which publication, volume and number an issue is, and its day. Any count of issues has numbers. */
export function dayOf(index: number) {
  const year = Math.floor(index / issuesAYear);
  const volume = (year % volumes) + 1;
  const run = Math.floor(year / volumes);
  const number = (index % issuesAYear) + 1;
  const publication =
    publications[run] ?? `Bulletin of the ${ordinals[run % ordinals.length]} Desk ${roman(run)}`;
  const day = new Date(Date.UTC(1994 + volume, 0, 3));
  day.setUTCDate(day.getUTCDate() + Math.floor(((number - 1) * 7) / 5));
  return { publication, volume, number, day };
}

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh"];
const roman = (n: number) => "I".repeat(n % 4) + "V".repeat(Math.floor(n / 4));

/** A day so many days before another, as citations print it: July 19. */
export function printed(day: Date, before = 0): string {
  const other = new Date(day);
  other.setUTCDate(other.getUTCDate() - before);
  return `${months[other.getUTCMonth()]} ${other.getUTCDate()}`;
}
