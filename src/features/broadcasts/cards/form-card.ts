import {
  langOf,
  linesIn,
  problemLines,
  type Button,
  type Problem,
  type Worded,
} from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn, type Values } from '../../../language/say.ts';

/** Something to be typed. */
export interface TextInput {
  readonly id: string;
  readonly label: MessageKey;
  /** What fills the label. */
  readonly values?: Values;
  readonly value: string;
  readonly maxLength: number;
  readonly isMultiline?: boolean;
  readonly isAddress?: boolean;
}

/** Something to be chosen from a list. */
export interface ChoiceInput {
  readonly id: string;
  readonly label: string;
  /** Several values stand with commas between. */
  readonly value: string;
  readonly isMultiSelect: boolean;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** Inputs that belong together. */
export interface InputGroup {
  readonly heading?: string;
  readonly texts?: readonly TextInput[];
  readonly choices?: readonly ChoiceInput[];
}

export interface FormParts {
  readonly title: MessageKey;
  readonly hints: readonly Worded[];
  readonly problems?: readonly Problem[] | undefined;
  readonly groups: readonly InputGroup[];
  /** Below the inputs: how much room is left, whom it reaches. */
  readonly notes?: readonly Worded[];
  readonly buttons: readonly Button[];
}

const textOf = (edition: Edition, { label, values, isMultiline, isAddress, ...text }: TextInput) => ({
  ...text,
  label: labelIn(edition, label, values),
  isMultiline: isMultiline ?? false,
  style: isAddress ? 'Url' : 'Text',
});

/** A form about one part of an update: as it stands, or as it was typed with what is to be mended on top. */
export function formCard(edition: Edition, parts: FormParts): Form {
  const { hints, problems = [], groups, notes = [], buttons } = parts;
  const title = labelIn(edition, parts.title);
  return {
    title,
    card: {
      template: 'broadcasts/form',
      data: {
        edition,
        lang: langOf(edition),
        title,
        hints: linesIn(edition, hints),
        mending: problems.length === 0 ? [] : [{ lines: problemLines(edition, problems) }],
        groups: groups.map(({ heading, texts = [], choices = [] }) => ({
          headings: heading === undefined ? [] : [{ text: heading }],
          texts: texts.map((text) => textOf(edition, text)),
          choices: choices.map((choice) => ({
            ...choice,
            style: choice.isMultiSelect || choice.choices.length <= 8 ? 'expanded' : 'compact',
          })),
        })),
        notes: linesIn(edition, notes),
        buttons,
      },
    },
  };
}
