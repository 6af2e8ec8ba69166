import type { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import { jsonAnswer } from "./json-answer.ts";

/** Lets what fails on a route of its own out by the same door as GraphQL's errors; else its stack would be the answer. */
export function guardRoute(
  // biome-ignore lint/suspicious/noExplicitAny: whatever the plugin wants of a request's surroundings
  plugin: Plugin<any, any>,
  mask: (error: unknown) => GraphQLError,
): Plugin {
  return {
    ...plugin,
    async onRequest(payload) {
      try {
        await plugin.onRequest?.(payload as never);
      } catch (error) {
        const masked = mask(error);
        const { http, ...extensions } = masked.extensions as {
          http?: { status?: number; headers?: Record<string, string> };
        };
        const errors = [{ message: masked.message, extensions }];
        payload.endResponse(
          jsonAnswer(payload.fetchAPI, http?.status ?? 400, { errors }, http?.headers),
        );
      }
    },
  };
}
