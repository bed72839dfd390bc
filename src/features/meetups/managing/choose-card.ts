import {
  button,
  langOf,
  linesIn,
  problemLines,
  type Problem,
  type Worded,
} from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';

/** A question with answers to choose from. */
export interface Choosing {
  readonly title: MessageKey;
  /** A manager's own words. */
  readonly about?: string;
  readonly lines: readonly Worded[];
  readonly label: MessageKey;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** Whether several may be chosen. */
  readonly isMany: boolean;
  readonly send: MessageKey;
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Asks a manager to choose; what was chosen comes as `chosen`. */
export const chooseCard = (
  edition: Edition,
  { title, about, lines, label, choices, isMany, send, verb, data }: Choosing,
  problems: readonly Problem[] = [],
): Card => ({
  template: 'meetups/choose',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, title),
    about: about === undefined ? [] : [{ text: about }],
    lines: linesIn(edition, lines),
    problems: problemLines(edition, problems),
    label: labelIn(edition, label),
    choices,
    isMany,
    send: button(edition, send, verb, data),
  },
});
