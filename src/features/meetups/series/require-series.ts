import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Values } from '../../../language/say.ts';
import type { BotError } from '../../../lib/errors.ts';
import {
  ruleEmpty,
  ruleEndless,
  ruleException,
  ruleInvalid,
  ruleLong,
  startPast,
  zoneUnknown,
} from '../errors.ts';
import { expandRule, MOST_PARTS, MOST_YEARS, type Recurrence, type RuleTrouble } from './expand-rule.ts';

const LONG = { parts: MOST_PARTS, years: MOST_YEARS };

const FAILURES: Readonly<Record<RuleTrouble, () => BotError>> = {
  zone: () => zoneUnknown({}),
  rule: () => ruleInvalid({}),
  endless: () => ruleEndless({}),
  empty: () => ruleEmpty({}),
  long: () => ruleLong(LONG),
  exception: () => ruleException({}),
};

const LINES: Readonly<Record<RuleTrouble, MessageKey>> = {
  zone: 'errors.meetup_zone_unknown',
  rule: 'errors.meetup_rule_invalid',
  endless: 'errors.meetup_rule_endless',
  empty: 'errors.meetup_rule_empty',
  long: 'errors.meetup_rule_long',
  exception: 'errors.meetup_rule_exception',
};

/** The line that a form shows for a rule that cannot be. */
export const ruleLine = (trouble: RuleTrouble): { readonly key: MessageKey; readonly values: Values } => ({
  key: LINES[trouble],
  values: LONG,
});

/** The moments of a series, all of them yet to come, or the failure that says why not: for the API. */
export function requireStarts(recurrence: Recurrence, now: Date): readonly string[] {
  const expanded = expandRule(recurrence);
  if ('trouble' in expanded) throw FAILURES[expanded.trouble]();
  if (expanded.starts.some((start) => start <= now.toISOString())) throw startPast({});
  return expanded.starts;
}
