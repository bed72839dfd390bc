import { botError } from '../../lib/errors.ts';
import type { Asker } from '../asker.ts';
import type { Who } from '../feature.ts';

const managersOnly = botError(
  'managers_only',
  403,
  () => 'A member asked for an act that only community managers may do; nothing was done.',
);
export const authorsOnly = botError(
  'authors_only',
  403,
  () => 'A member asked for an act that only authors and community managers may do; nothing was done.',
);

/** Whether whoever asks is among those who may. */
export function isAdmitted(who: Who | undefined, { isManager, mayTell }: Asker): boolean {
  if (who === 'manager') return isManager;
  return who === undefined || isManager || mayTell !== undefined;
}

/** Throws `managers_only` or `authors_only` for everybody who may not. */
export function admit(who: Who | undefined, asker: Asker): void {
  if (isAdmitted(who, asker)) return;
  throw who === 'author' ? authorsOnly({}) : managersOnly({});
}
