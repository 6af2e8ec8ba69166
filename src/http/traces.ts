import type { Attributes, TextMapGetter } from "@opentelemetry/api";
import type { StatementListener } from "../database/reader.ts";
import type { Logger } from "./log.ts";

/** What a collector is told of one request: a span, with one in it for each SQL statement. */
export interface RequestTrace {
  /** 32 hexadecimal digits; a client's own where it sent a `traceparent`. */
  id: string;
  add(attributes: Attributes): void;
  onStatement: StatementListener;
  end(failed: boolean): void;
}

/** Where what was done for requests is told. */
export interface Traces {
  /** Begins the trace of a request, `started` by performance.now(). */
  begin(name: string, started: number, headers: Headers, attributes: Attributes): RequestTrace;
  /** Sends what is not sent yet, and ends. */
  close(): Promise<void>;
}

/** Milliseconds for which sending is tried, also when the service ends. */
const patience = 3000;

const headersOf: TextMapGetter<Headers> = {
  get: (headers, name) => headers.get(name) ?? undefined,
  keys: (headers) => [...headers.keys()],
};

/**
 * Traces that are sent to an OpenTelemetry collector by OTLP over HTTP. The rest is as OpenTelemetry's own variables say
 * (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/): headers, sampler. A collector
 * that isn't there costs lines in the log, and no answer. Its packages are loaded only here, where there is one.
 */
export async function openTraces(
  endpoint: string,
  serviceName: string,
  log: Logger,
): Promise<Traces> {
  const [api, { W3CTraceContextPropagator }, { OTLPTraceExporter }, sdk, resources] =
    await Promise.all([
      import("@opentelemetry/api"),
      import("@opentelemetry/core"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/sdk-trace-base"),
      import("@opentelemetry/resources"),
    ]);
  const { SpanKind, SpanStatusCode, trace } = api;
  const tell = (message: string) => log.warn(`traces: ${message}`);
  const silent = () => {};
  api.diag.setLogger(
    { error: tell, warn: tell, info: silent, debug: silent, verbose: silent },
    { logLevel: api.DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, "")}/v1/traces`,
    timeoutMillis: patience,
  });
  const provider = new sdk.BasicTracerProvider({
    resource: resources.resourceFromAttributes({ "service.name": serviceName }),
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer("hearsay");
  const propagator = new W3CTraceContextPropagator();
  return {
    begin(name, startTime, headers, attributes) {
      const outer = propagator.extract(api.ROOT_CONTEXT, headers, headersOf);
      const span = tracer.startSpan(name, { kind: SpanKind.SERVER, startTime, attributes }, outer);
      const within = trace.setSpan(outer, span);
      return {
        id: span.spanContext().traceId,
        add: (more) => span.setAttributes(more),
        onStatement(text) {
          const attributes = { "db.system.name": "postgresql", "db.query.text": text };
          const options = { kind: SpanKind.CLIENT, attributes };
          const statement = tracer.startSpan("postgresql", options, within);
          return (error) => {
            if (error) statement.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
            statement.end();
          };
        },
        end(failed) {
          if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    close: () => provider.shutdown().catch((error) => tell(String(error))),
  };
}
