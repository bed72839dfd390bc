import type { Language } from '../../language/bilingual.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { languagesOf, type Edition } from '../../language/edition.ts';
import { labelIn, say, type Values } from '../../language/say.ts';
import type { Button } from '../message.ts';

export type { Button } from '../message.ts';

/** The language that a screen reader is to begin with. */
export const langOf = (edition: Edition): Language => languagesOf(edition)[0] ?? 'cy';

/** One repetition of a card's body for each language of the edition, Welsh first, with a line between the two. */
export const versionsIn = <T extends object>(edition: Edition, worded: (language: Language) => T) =>
  languagesOf(edition).map((language, index) => ({ ...worded(language), separator: index > 0 }));

/** A text by language, for a card that shows it in each language of its edition. */
export type Worded = (language: Language) => string;

/** A text of the catalogue. */
export const saying =
  (key: MessageKey, values: Values = {}): Worded =>
  (language) =>
    say(language, key, values);

/** Lines for a template that repeats them: all of one language, then all of the other. */
export const linesIn = (edition: Edition, lines: readonly Worded[]): readonly { readonly text: string }[] =>
  languagesOf(edition).flatMap((language) => lines.map((line) => ({ text: line(language) })));

/** The labels of a form by the name of their input. */
export const labelsIn = <Name extends string>(
  edition: Edition,
  labels: Readonly<Record<Name, MessageKey>>,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<MessageKey>(labels).map(([name, key]) => [name, labelIn(edition, key)]),
  ) as Record<Name, string>;

/** One entry of an `Input.ChoiceSet`. */
export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What can be chosen, in the order of the names. */
export const choicesIn = <Value extends string>(
  edition: Edition,
  names: Readonly<Record<Value, MessageKey>>,
): readonly Choice[] =>
  Object.entries<MessageKey>(names).map(([value, key]) => ({ title: labelIn(edition, key), value }));

/** One thing to mend in a form: a line of the catalogue and what fills it. */
export interface Problem {
  readonly key: MessageKey;
  readonly values?: Values;
}

export const problemLines = (edition: Edition, problems: readonly Problem[]) =>
  linesIn(
    edition,
    problems.map(({ key, values }) => saying(key, values)),
  );

/** `data` is what the action of the verb parses, besides the edition. */
export const button = (
  edition: Edition,
  title: MessageKey,
  verb: string,
  data: Readonly<Record<string, unknown>> = {},
): Button => ({ title: labelIn(edition, title), verb, data: { ...data, edition } });

/** What can be done next: a button before anyone knows in which languages it will stand. */
export interface NextStep {
  readonly title: MessageKey;
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export const buttonsIn = (edition: Edition, steps: readonly NextStep[]): readonly Button[] =>
  steps.map(({ title, verb, data }) => button(edition, title, verb, data));

/** The label of a button or link that opens the browser: the sign says so, and stands once behind both languages. */
export const outward = (label: string): string => `${label} ↗`;
