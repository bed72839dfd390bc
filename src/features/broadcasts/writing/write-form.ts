import { z } from 'zod/v4';
import type { Problem } from '../../../chat/cards/card-words.ts';
import { line, prose } from '../../../chat/input/schemas.ts';
import { manyLines, oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Values } from '../../../language/say.ts';
import {
  BODY_LIMIT,
  contentOf,
  EMPTY_CONTENT,
  NOBODY,
  TITLE_LIMIT,
  type BroadcastContent,
  type Target,
} from '../broadcast-content.ts';
import { roomLeft } from './card-size.ts';
import { broadcastId } from '../payload.ts';
import { tooLarge } from './room.ts';

/**
 * `named:<id>` is a named audience; `kept` the lists that the draft has; `chosen` those that are
 * chosen next; `same` whomever an update that was sent is for.
 */
const to = z.union([
  z.enum(['', 'all', 'kept', 'chosen', 'same']),
  z.templateLiteral(['named:', broadcastId]),
]);

/** The form as it comes back. The draft has its id from the start, so that one form is one draft. */
export const writeFormSchema = z.object({
  id: broadcastId,
  /** The template that the update began with: what the form does not show comes from there. */
  template: broadcastId.optional(),
  /** The update that was sent and gets these words, or under which they stand as a reply. */
  edits: broadcastId.optional(),
  followUpTo: broadcastId.optional(),
  titleCy: typed(500),
  titleEn: typed(500),
  bodyCy: typed(8000),
  bodyEn: typed(8000),
  important: z
    .enum(['true', 'false', ''])
    .nullish()
    .transform((toggle) => toggle === 'true'),
  to: to.nullish().transform((chosen) => chosen ?? ''),
});
export type WriteForm = z.output<typeof writeFormSchema>;

export const emptyForm = (id: string): WriteForm => writeFormSchema.parse({ id });

export const isUnwritten = ({ titleCy, titleEn, bodyCy, bodyEn }: WriteForm): boolean =>
  (titleCy + titleEn + bodyCy + bodyEn).trim() === '';

/** Whether the audience is made of lists of its own, of which something is chosen. */
export const hasLists = ({ audience, audienceId }: Target): boolean =>
  audienceId === null &&
  !('all' in audience) &&
  Object.values(audience).some((list) => (list ?? []).length > 0);

function toOf(target: Target): WriteForm['to'] {
  if (target.audienceId !== null) return `named:${target.audienceId}`;
  if ('all' in target.audience) return 'all';
  return hasLists(target) ? 'kept' : '';
}

/** The form of a draft or of a template, as it would have been filled in. */
export const formOf = (id: string, content: BroadcastContent): WriteForm => ({
  ...{ id, important: content.important, to: toOf(content) },
  ...{ titleCy: content.title.cy, titleEn: content.title.en },
  ...{ bodyCy: content.body.cy, bodyEn: content.body.en },
});

/** The words as they were typed, without what nobody types. */
export const wordsOf = (form: WriteForm): Pick<BroadcastContent, 'title' | 'body'> => ({
  title: { cy: oneLine(form.titleCy), en: oneLine(form.titleEn) },
  body: { cy: manyLines(form.bodyCy), en: manyLines(form.bodyEn) },
});

const MISSING = {
  title: { cy: 'broadcasts.problemTitleCy', en: 'broadcasts.problemTitleEn' },
  body: { cy: 'broadcasts.problemBodyCy', en: 'broadcasts.problemBodyEn' },
} as const;

/**
 * Reads a form that came back: what can be saved, or everything that is to be mended, in the order of the form. What
 * the form does not show stays as it is in `old`. The lists of a named audience are not read here.
 */
export function readWriteForm(
  form: WriteForm,
  old: BroadcastContent = EMPTY_CONTENT,
): BroadcastContent | readonly Problem[] {
  const problems: Problem[] = [];
  const mend = (key: MessageKey, values: Values = {}) => void problems.push({ key, values });

  const { title, body } = wordsOf(form);
  for (const language of ['cy', 'en'] as const) {
    if (title[language] === '') mend(MISSING.title[language]);
    else if (!line(TITLE_LIMIT).safeParse(title[language]).success)
      mend('broadcasts.problemTitleLong', { length: title[language].length, limit: TITLE_LIMIT });
    if (body[language] === '') mend(MISSING.body[language]);
    else if (!prose(BODY_LIMIT).safeParse(body[language]).success)
      mend('broadcasts.problemBodyLong', { length: body[language].length, limit: BODY_LIMIT });
  }
  if (form.to === '' || (form.to === 'kept' && !hasLists(old))) mend('broadcasts.problemTo');

  const content = { ...contentOf(old), title, body, important: form.important, ...targetOf(form.to, old) };
  const room = roomLeft(content);
  if (problems.length === 0 && room < 0) problems.push(tooLarge(-room));
  return problems.length > 0 ? problems : content;
}

function targetOf(chosen: WriteForm['to'], old: Target): Target {
  if (chosen === 'all') return { audience: { all: true }, audienceId: null };
  if (chosen.startsWith('named:')) return { audience: NOBODY, audienceId: chosen.slice('named:'.length) };
  if (chosen === 'same') return { audience: old.audience, audienceId: old.audienceId };
  // Lists of its own go on from what is there, be it the lists of a named audience.
  return { audience: 'all' in old.audience ? NOBODY : old.audience, audienceId: null };
}
