import type { z } from 'zod/v4';
import { parse } from '../input/parse.ts';

/** What an HTTP call brought, unread. */
export interface RawCall {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** One entry of the HTTP API. Its schemas validate, and describe it in `/api/v1/openapi.json`. */
export interface Route {
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** Below `/api/v1`, as in `/surveys/:id/open`. */
  readonly path: string;
  /** One line, imperative: what the call does. */
  readonly summary: string;
  /** 200 unless told. */
  readonly status?: number;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
  /** The largest body it takes, in bytes; what http/api/read-json.ts says unless told. */
  readonly bodyLimit?: number;
  /** The answer is a text of this type, and no JSON. */
  readonly produces?: 'text/csv';
  /** Validates and runs. Throws `malformed_payload` and the feature's own foreseen failures. */
  handle(call: RawCall): Promise<unknown>;
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

/** A route whose `run` gets what its schemas promise. */
export function route<
  R extends z.ZodType,
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(spec: {
  readonly method: Route['method'];
  readonly path: string;
  readonly summary: string;
  readonly status?: number;
  readonly bodyLimit?: number;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  readonly produces?: Route['produces'];
  run(call: { params: Output<P>; query: Output<Q>; body: Output<B> }): Promise<z.input<R>>;
}): Route {
  const { run, ...described } = spec;
  const read = (schema: z.ZodType | undefined, value: unknown): unknown => schema && parse(schema, value);
  return {
    ...(described as Omit<Route, 'handle'>),
    handle: (call) =>
      run({
        params: read(spec.params, call.params) as Output<P>,
        query: read(spec.query, call.query) as Output<Q>,
        body: read(spec.body, call.body) as Output<B>,
      }),
  };
}
