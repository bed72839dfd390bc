import { button, saying, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { manyLines, oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { Edition } from '../../../language/edition.ts';
import type { z } from 'zod/v4';
import { BODY_LIMIT, TITLE_LIMIT, type BroadcastContent, type OwnWording } from '../broadcast-content.ts';
import { formCard } from '../cards/form-card.ts';
import { roomLine } from './room.ts';
import { spot } from './spot.ts';

/** The form of a wording as it comes back; without `at` it is a new one. */
export const wordingFormSchema = spot.extend({
  titleCy: typed(500),
  titleEn: typed(500),
  bodyCy: typed(8000),
  bodyEn: typed(8000),
});
type WordingForm = z.output<typeof wordingFormSchema>;

export const wordingFormOf = (id: string, at: number | undefined, own?: OwnWording): WordingForm => ({
  ...{ id, at, titleCy: own?.title?.cy ?? '', titleEn: own?.title?.en ?? '' },
  ...{ bodyCy: own?.body?.cy ?? '', bodyEn: own?.body?.en ?? '' },
});

/** What was typed, or what is to be mended: each of title and text stands in both languages, or in none. */
export function readWordingForm(form: WordingForm): Pick<OwnWording, 'title' | 'body'> | readonly Problem[] {
  const problems: Problem[] = [];
  const title = { cy: oneLine(form.titleCy), en: oneLine(form.titleEn) };
  const body = { cy: manyLines(form.bodyCy), en: manyLines(form.bodyEn) };
  const check = (text: Bilingual, limit: number, half: Problem['key'], long: Problem['key']): void => {
    if ((text.cy === '') !== (text.en === '')) problems.push({ key: half });
    for (const { length } of [text.cy, text.en])
      if (length > limit) problems.push({ key: long, values: { length, limit } });
  };
  check(title, TITLE_LIMIT, 'broadcasts.problemOwnTitle', 'broadcasts.problemTitleLong');
  check(body, BODY_LIMIT, 'broadcasts.problemOwnBody', 'broadcasts.problemBodyLong');
  if (title.cy + title.en + body.cy + body.en === '') problems.push({ key: 'broadcasts.problemOwnEmpty' });
  const orNone = (text: Bilingual): Bilingual | null => (text.cy === '' ? null : text);
  return problems.length > 0 ? problems : { title: orNone(title), body: orNone(body) };
}

/** The form of a wording of its own: what is left empty is that of the update. */
export function wordingForm(
  edition: Edition,
  form: WordingForm,
  content: BroadcastContent,
  problems?: readonly Problem[],
): Form {
  const { id, at } = form;
  const title = { maxLength: TITLE_LIMIT } as const;
  const body = { maxLength: BODY_LIMIT, isMultiline: true } as const;
  return formCard(edition, {
    title: 'broadcasts.wordingTitle',
    hints: [saying('broadcasts.wordingHint'), saying('broadcasts.formMarkdown')],
    problems,
    groups: [
      {
        texts: [
          { id: 'titleCy', label: 'broadcasts.titleCy', value: form.titleCy, ...title },
          { id: 'bodyCy', label: 'broadcasts.bodyCy', value: form.bodyCy, ...body },
          { id: 'titleEn', label: 'broadcasts.titleEn', value: form.titleEn, ...title },
          { id: 'bodyEn', label: 'broadcasts.bodyEn', value: form.bodyEn, ...body },
        ],
      },
    ],
    notes: [roomLine(content)],
    buttons: [
      button(edition, 'broadcasts.wordingNext', 'broadcasts.saveWording', {
        id,
        ...(at !== undefined && { at }),
      }),
      ...(at === undefined
        ? []
        : [button(edition, 'broadcasts.wordingRemove', 'broadcasts.removeWording', { id, at })]),
      button(edition, 'broadcasts.backToWordings', 'broadcasts.wordings', { id }),
    ],
  });
}
