import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Copies } from "../database/copies.ts";
import type { AnswerCache } from "./cache/answer-cache.ts";

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What Prometheus reads of one service. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Metrics of a service that reads from these copies. */
export function createMetrics(
  { primary, replicas }: Pick<Copies, "primary" | "replicas">,
  revision: () => number | undefined,
  cache: AnswerCache | null,
) {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: "hearsay_database_statements",
    help: "Statements at the database, by whether they run or wait for a connection.",
    labelNames: ["state"],
    registers,
    collect() {
      const loads = [primary, ...replicas].map(({ gate }) => gate.load);
      const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
      this.set({ state: "running" }, sum(loads.map(({ inside }) => inside)));
      this.set({ state: "waiting" }, sum(loads.map(({ waiting }) => waiting)));
    },
  });
  new Gauge({
    name: "hearsay_corpus_revision",
    help: "The corpus's revision when it was last looked at.",
    registers,
    collect() {
      this.set(revision() ?? 0);
    },
  });
  if (replicas.length > 0)
    new Gauge({
      name: "hearsay_replica_revision",
      help: "The revision that each replica was last seen to hold, by its place in DATABASE_REPLICA_URLS.",
      labelNames: ["replica"],
      registers,
      collect() {
        for (const [place, { watch }] of replicas.entries())
          this.set({ replica: place + 1 }, watch.known ?? 0);
      },
    });
  if (cache) watchCache(cache, registers);
  /** Of the cache's answers, those already among the requests. */
  const counted = { hits: 0, notModified: 0 };
  return {
    registry,
    requests: new Counter({
      name: "hearsay_requests_total",
      help: "Requests answered, by status.",
      labelNames: ["status"],
      registers,
      collect() {
        if (!cache) return;
        // Tens of thousands a second are only added up when somebody looks.
        this.inc({ status: 200 }, cache.hits - counted.hits);
        this.inc({ status: 304 }, cache.notModified - counted.notModified);
        Object.assign(counted, { hits: cache.hits, notModified: cache.notModified });
      },
    }),
    errors: new Counter({
      name: "hearsay_errors_total",
      help: "Errors in answers, by code.",
      labelNames: ["code"],
      registers,
    }),
    duration: new Histogram({
      name: "hearsay_request_duration_seconds",
      help: "Time from a request to its answer.",
      buckets: seconds,
      registers,
    }),
    statements: new Histogram({
      name: "hearsay_statements_per_request",
      help: "SQL statements for one question.",
      buckets: [0, 1, 2, 3, 5, 10, 20, 50],
      registers,
    }),
    cost: new Histogram({
      name: "hearsay_query_cost",
      help: "Rows that a question was foretold to read.",
      buckets: [1, 10, 100, 1000, 10_000, 100_000],
      registers,
    }),
    /** Adds what Node tells of its process: memory, processor, event loop. */
    watchProcess: () => collectDefaultMetrics({ register: registry }),
  };
}

function watchCache(cache: AnswerCache, registers: Registry[]) {
  new Counter({
    name: "hearsay_response_cache_total",
    help: "Questions by whether the answer was there: a hit, a hit that the client held as well, or a miss.",
    labelNames: ["result"],
    registers,
    collect() {
      this.reset();
      this.inc({ result: "hit" }, cache.hits);
      this.inc({ result: "not_modified" }, cache.notModified);
      this.inc({ result: "miss" }, cache.misses);
    },
  });
  new Gauge({
    name: "hearsay_response_cache_bytes",
    help: "Bytes of answers that are kept, compressed ones and keys included.",
    registers,
    collect() {
      this.set(cache.bytes);
    },
  });
  new Gauge({
    name: "hearsay_response_cache_entries",
    help: "Answers that are kept.",
    registers,
    collect() {
      this.set(cache.size);
    },
  });
}
