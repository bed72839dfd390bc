import type { z } from 'zod/v4';
import { botError } from '../../lib/errors.ts';

/** What came in is not of the agreed form. `detail` names the fields and what each must be. */
export const malformedPayload = botError<{ detail: string }>(
  'malformed_payload',
  400,
  ({ detail }) => `The payload is not of the agreed form and was not used: ${detail}`,
);

/** Field by field what is wrong: `body.title: must have 1 to 120 characters`. Never repeats what was sent. */
const describe = (issues: readonly z.core.$ZodIssue[]): string =>
  issues.map(({ path, message }) => `${path.map(String).join('.') || '(all)'}: ${message}`).join('; ');

/** Turns what came from outside into what the schema promises. Throws `malformed_payload`. */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw malformedPayload({ detail: describe(parsed.error.issues) });
  return parsed.data;
}
