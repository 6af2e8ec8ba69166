import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Gate } from "../database/gate.ts";

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What Prometheus reads of one service. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Metrics of a service whose statements go through this gate. */
export function createMetrics(gate: Gate, revision: () => number | undefined) {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: "hearsay_database_statements",
    help: "Statements at the database, by whether they run or wait for a connection.",
    labelNames: ["state"],
    registers,
    collect() {
      this.set({ state: "running" }, gate.load.inside);
      this.set({ state: "waiting" }, gate.load.waiting);
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
  return {
    registry,
    requests: new Counter({
      name: "hearsay_requests_total",
      help: "Requests answered, by status.",
      labelNames: ["status"],
      registers,
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
