import { Client, cacheExchange, fetchExchange } from "@urql/core";

/** Where the service answers: VITE_HEARSAY_URL when the page was built, else the service's own default. */
export const serviceUrl = import.meta.env.VITE_HEARSAY_URL || "http://localhost:4000/graphql";

/** Asks the service, and remembers its answers for as long as the page is open. */
export const client = new Client({
  url: serviceUrl,
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
