import { CATALOGUE, type MessageKey } from '../../language/catalogue/index.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import { sayBoth, sayIn } from '../../language/say.ts';
import type { BotError } from '../../lib/errors.ts';

const isKnown = (code: string): code is keyof typeof CATALOGUE.errors => code in CATALOGUE.errors;

const keyOf = (code: string): MessageKey => (isKnown(code) ? `errors.${code}` : 'errors.unforeseen');

/** What a member reads when a foreseen failure stopped what they wanted. */
export const wordFailure = ({ code, facts }: BotError, edition: Edition): string =>
  sayIn(edition, keyOf(code), facts);

/** The same in both languages, for a program that will show it to somebody. */
export const wordFailureInBoth = ({ code, facts }: BotError): Bilingual => sayBoth(keyOf(code), facts);

/** What a member reads when something went wrong that nobody foresaw. `reference` finds it in the log. */
export const wordFault = (reference: string, edition: Edition): string =>
  sayIn(edition, 'errors.unforeseen', { reference });
