import { z } from 'zod/v4';
import type { Audience } from '../../chat/audience.ts';
import type { Problem } from '../../chat/card-words.ts';
import { line, link, prose } from '../../chat/schemas.ts';
import { isTopic, TOPICS } from '../../chat/topics.ts';
import { chosenOf, manyLines, oneLine, typed } from '../../chat/typed-text.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import type { Values } from '../../language/say.ts';
import { BODY_LIMIT, TITLE_LIMIT, type Broadcast, type BroadcastContent } from './broadcast.ts';
import { broadcastId } from './payload.ts';
import { fitsOneCard } from './card-size.ts';

const chosen = typed(20_000).transform(chosenOf);

/** The form as it comes back. The draft has its id from the start, so that one form is one draft. */
export const writeFormSchema = z.object({
  id: broadcastId,
  titleCy: typed(500),
  titleEn: typed(500),
  bodyCy: typed(8000),
  bodyEn: typed(8000),
  linkCy: typed(2000),
  linkEn: typed(2000),
  important: z
    .enum(['true', 'false', ''])
    .nullish()
    .transform((toggle) => toggle === 'true'),
  to: z
    .enum(['all', 'chosen', ''])
    .nullish()
    .transform((to) => to ?? ''),
  topics: chosen.pipe(z.array(z.enum(TOPICS))),
  organisations: chosen.pipe(z.array(z.string().max(100)).max(1000)),
});
export type WriteForm = z.output<typeof writeFormSchema>;

export const emptyForm = (id: string): WriteForm => writeFormSchema.parse({ id });

/** The form of a draft, as it would have been filled in. */
export function formOf({ id, title, body, link: address, important, audience }: Broadcast): WriteForm {
  const lists = 'all' in audience ? {} : audience;
  return {
    ...{ id, important, titleCy: title.cy, titleEn: title.en, bodyCy: body.cy, bodyEn: body.en },
    ...{ linkCy: address?.cy ?? '', linkEn: address?.en ?? '' },
    to: 'all' in audience ? 'all' : 'chosen',
    topics: (lists.topics ?? []).filter(isTopic),
    organisations: [...(lists.organisations ?? [])],
  };
}

const MISSING = {
  title: { cy: 'broadcasts.problemTitleCy', en: 'broadcasts.problemTitleEn' },
  body: { cy: 'broadcasts.problemBodyCy', en: 'broadcasts.problemBodyEn' },
} as const;

/**
 * Reads a form that came back: what can be saved, or everything that is to be mended, in the order of the form.
 * `keptChannels` are single channels that the draft was limited to through the API: the form does not show them, and
 * must not widen the audience by forgetting them.
 */
export function readWriteForm(
  form: WriteForm,
  keptChannels: readonly string[] = [],
): BroadcastContent | readonly Problem[] {
  const problems: Problem[] = [];
  const mend = (key: MessageKey, values: Values = {}) => void problems.push({ key, values });

  const title = { cy: oneLine(form.titleCy), en: oneLine(form.titleEn) };
  const body = { cy: manyLines(form.bodyCy), en: manyLines(form.bodyEn) };
  for (const language of ['cy', 'en'] as const) {
    if (title[language] === '') mend(MISSING.title[language]);
    else if (!line(TITLE_LIMIT).safeParse(title[language]).success)
      mend('broadcasts.problemTitleLong', { length: title[language].length, limit: TITLE_LIMIT });
    if (body[language] === '') mend(MISSING.body[language]);
    else if (!prose(BODY_LIMIT).safeParse(body[language]).success)
      mend('broadcasts.problemBodyLong', { length: body[language].length, limit: BODY_LIMIT });
  }
  const links = {
    cy: form.linkCy.trim() || form.linkEn.trim(),
    en: form.linkEn.trim() || form.linkCy.trim(),
  };
  const hasLink = links.cy !== '';
  if (hasLink && !(link.safeParse(links.cy).success && link.safeParse(links.en).success))
    mend('broadcasts.problemLink');
  const hasChoice = form.topics.length + form.organisations.length + keptChannels.length > 0;
  if (form.to === '') mend('broadcasts.problemTo');
  if (form.to === 'chosen' && !hasChoice) mend('broadcasts.problemNobody');
  if (form.to === 'all' && form.topics.length + form.organisations.length > 0)
    mend('broadcasts.problemAllAndSome');

  const words = { title, body, important: form.important, ...(hasLink && { link: links }) };
  if (problems.length === 0 && !fitsOneCard(words)) mend('broadcasts.problemTooLarge');
  return problems.length > 0 ? problems : { ...words, audience: audienceOf(form, keptChannels) };
}

const audienceOf = ({ to, topics, organisations }: WriteForm, channels: readonly string[]): Audience =>
  to === 'all'
    ? { all: true }
    : {
        ...(topics.length > 0 && { topics }),
        ...(organisations.length > 0 && { organisations }),
        ...(channels.length > 0 && { channels }),
      };
