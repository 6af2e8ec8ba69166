import { parseArgs } from "node:util";
import { install } from "./install.ts";

const help = `npm run bench -- [WHAT…] [--quick]

Measures the service on generated corpora, on a Postgres server where databases may be made:
BENCH_DATABASE_URL, else TEST_DATABASE_URL, else postgres://postgres@127.0.0.1:5432/postgres.
Databases are called bench_… and removed at the end. Results go to bench/results.
Many clients at once are wrk where it is on the PATH, which takes a tenth of autocannon's processor time.

  seeding   the seeder beside COPY alone, and how fast text is read
  asking    claims by actor, articles, facets, search and more, asked of a running service
  paging    page 1 of every list beside page 1,000
  facets, search   those alone
  exporting the whole corpus as each kind of file, and the memory that takes
  dearest   the dearest queries of each kind that the service's limits let through
  peers     nine questions of the contract, asked of the service, of PostGraphile 5 and of the limit:
            one hand-written statement behind node:http
  all       seeding, asking and paging, as without WHAT

  --quick       under a minute, once PostGraphile is installed where peers are asked: small corpora,
                one round, 16 clients at most, nothing written to bench/results
  --issues N    how many issues the large corpus has (2000, or 40 with --quick; of 30 paragraphs each)
  --rounds N    how often each is measured (3)
  --keep        leave the generated corpora for the next run
  --seed N      another corpus of the same kind (1)`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: "boolean" },
      keep: { type: "boolean" },
      help: { type: "boolean" },
      issues: { type: "string" },
      rounds: { type: "string" },
      seed: { type: "string" },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  install();
  const { benchmarks, whole } = await import("./benchmarks.ts");
  const { writeFindings } = await import("./report/write.ts");
  const quick = values.quick === true;
  const options = {
    quick,
    issues: Number(values.issues ?? (quick ? 40 : 2000)),
    rounds: Number(values.rounds ?? (quick ? 1 : 3)),
    seed: Number(values.seed ?? 1),
    keep: values.keep === true,
  };
  const wanted = positionals.length === 0 || positionals.includes("all") ? whole : positionals;
  const { closeCorpora } = await import("./corpora.ts");
  try {
    for (const name of wanted) {
      const benchmark = benchmarks[name];
      if (!benchmark) throw new Error(`nothing is called ${name}; see npm run bench -- --help`);
      await writeFindings(await benchmark(options), !quick);
    }
  } finally {
    await closeCorpora();
  }
}

await main();
