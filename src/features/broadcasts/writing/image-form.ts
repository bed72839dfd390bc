import { z } from 'zod/v4';
import { button, saying, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { link } from '../../../chat/input/schemas.ts';
import { oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Edition } from '../../../language/edition.ts';
import { ALT_LIMIT, type BroadcastContent, type Image } from '../broadcast-content.ts';
import { formCard } from '../cards/form-card.ts';
import { aboutBroadcast } from '../payload.ts';
import { roomLine } from './room.ts';

/** The form of the image as it comes back. */
export const imageFormSchema = aboutBroadcast.extend({
  imageUrl: typed(2000),
  altCy: typed(1000),
  altEn: typed(1000),
});
type ImageForm = z.output<typeof imageFormSchema>;

export const imageFormOf = (id: string, { image }: BroadcastContent): ImageForm => ({
  ...{ id, imageUrl: image?.url ?? '', altCy: image?.alt.cy ?? '', altEn: image?.alt.en ?? '' },
});

/** What was typed: an image, none where all is empty, or what is to be mended. */
export function readImageForm(form: ImageForm): { readonly image: Image | null } | readonly Problem[] {
  const url = form.imageUrl.trim();
  const alt = { cy: oneLine(form.altCy), en: oneLine(form.altEn) };
  if (url + alt.cy + alt.en === '') return { image: null };
  const problems: Problem[] = [];
  if (!link.safeParse(url).success) problems.push({ key: 'broadcasts.problemImageUrl' });
  if (alt.cy === '') problems.push({ key: 'broadcasts.problemAltCy' });
  if (alt.en === '') problems.push({ key: 'broadcasts.problemAltEn' });
  for (const text of [alt.cy, alt.en])
    if (text.length > ALT_LIMIT)
      problems.push({ key: 'broadcasts.problemAltLong', values: { length: text.length, limit: ALT_LIMIT } });
  return problems.length > 0 ? problems : { image: { url, alt } };
}

/** The form of the image of an update. */
export const imageForm = (
  edition: Edition,
  form: ImageForm,
  content: BroadcastContent,
  problems?: readonly Problem[],
): Form =>
  formCard(edition, {
    title: 'broadcasts.imageTitle',
    hints: [saying('broadcasts.imageHint'), saying('broadcasts.imageSize'), saying('broadcasts.imageAlt')],
    problems,
    groups: [
      {
        texts: [
          {
            ...{ id: 'imageUrl', label: 'broadcasts.imageUrl', value: form.imageUrl },
            ...{ maxLength: 1000, isAddress: true },
          },
          { id: 'altCy', label: 'broadcasts.altCy', value: form.altCy, maxLength: ALT_LIMIT },
          { id: 'altEn', label: 'broadcasts.altEn', value: form.altEn, maxLength: ALT_LIMIT },
        ],
      },
    ],
    notes: [roomLine(content)],
    buttons: [
      button(edition, 'broadcasts.saveToPreview', 'broadcasts.saveImage', { id: form.id }),
      button(edition, 'broadcasts.backToPreview', 'broadcasts.look', { id: form.id, look: 'both' }),
    ],
  });
