import { button, saying, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { formCard } from './form-card.ts';
import { NAME_LIMIT } from '../named-records.ts';

/** The inputs of every form that gives something a name. */
export const nameInputs = { nameCy: typed(500), nameEn: typed(500) };
interface Typed {
  readonly nameCy: string;
  readonly nameEn: string;
}

/** The name in both languages, or what is to be mended. */
export function readName({ nameCy, nameEn }: Typed): { readonly name: Bilingual } | readonly Problem[] {
  const name = { cy: oneLine(nameCy), en: oneLine(nameEn) };
  const problems: Problem[] = [];
  if (name.cy === '') problems.push({ key: 'broadcasts.problemNameCy' });
  if (name.en === '') problems.push({ key: 'broadcasts.problemNameEn' });
  for (const { length } of [name.cy, name.en])
    if (length > NAME_LIMIT)
      problems.push({ key: 'broadcasts.problemNameLong', values: { length, limit: NAME_LIMIT } });
  return problems.length > 0 ? problems : { name };
}

/** A form with a name in both languages; `save` is what its button does, `back` where one goes without a name. */
export const nameForm = (
  edition: Edition,
  { nameCy, nameEn }: Typed,
  {
    title,
    hint,
    save,
    back,
    problems,
  }: {
    readonly title: MessageKey;
    readonly hint: MessageKey;
    readonly save: readonly [verb: string, data: Readonly<Record<string, unknown>>];
    readonly back: readonly [verb: string, data: Readonly<Record<string, unknown>>];
    readonly problems?: readonly Problem[] | undefined;
  },
): Form =>
  formCard(edition, {
    title,
    hints: [saying(hint)],
    problems,
    groups: [
      {
        texts: [
          { id: 'nameCy', label: 'broadcasts.nameCy', value: nameCy, maxLength: NAME_LIMIT },
          { id: 'nameEn', label: 'broadcasts.nameEn', value: nameEn, maxLength: NAME_LIMIT },
        ],
      },
    ],
    buttons: [
      button(edition, 'broadcasts.saveName', ...save),
      button(edition, 'broadcasts.backWithout', ...back),
    ],
  });
