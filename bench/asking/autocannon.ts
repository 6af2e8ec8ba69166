import autocannon from "autocannon";
import type { Fire } from "./load.ts";

/** Has autocannon ask; each of its connections begins with another of the requests. */
export const byAutocannon: Fire = async (url, requests, connections, seconds, patience) => {
  let clients = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: patience,
    requests: [...requests],
    setupClient(client) {
      const from = Math.floor((clients++ / connections) * requests.length);
      client.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  // What the client holds already is an answer too.
  const { "304": held } = (result.statusCodeStats ?? {}) as Record<string, { count: number }>;
  return {
    asked: result.requests.total + result.errors + result.timeouts,
    answered: result["2xx"] + (held?.count ?? 0),
    seconds: result.duration,
    median: result.latency.p50,
    slowest: result.latency.p99,
  };
};
