import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { audienceFormOf } from '../audiences/audience-acts.ts';
import { MOST_WORDINGS, NOBODY, type OwnWording } from '../broadcast-content.ts';
import { changeDraft } from './change-draft.ts';
import { draftOf } from './draft-of.ts';
import { imageForm, imageFormOf, imageFormSchema, readImageForm } from './image-form.ts';
import { aboutLinks, linksForm, linksFormSchema, readLinks, rowsOf, rowsTyped } from './links-form.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { showPreview } from '../preview/preview.ts';
import { tooLarge } from './room.ts';
import { spot } from './spot.ts';
import { readWordingForm, wordingForm, wordingFormOf, wordingFormSchema } from './wording-form.ts';
import { wordingsCard } from './wordings-card.ts';

/** The forms of the parts that an update may have beside its words. */
export const partDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.image': {
    who: 'manager',
    async open(payload, { edition }) {
      const draft = await draftOf(parts, parse(aboutBroadcast, payload).id);
      return imageForm(edition, imageFormOf(draft.id, draft), draft);
    },
  },
  'broadcasts.links': {
    who: 'manager',
    async open(payload, { edition }) {
      const about = parse(aboutLinks, payload);
      const draft = await draftOf(parts, about.id);
      return linksForm(edition, about, rowsOf(draft[about.list]), draft);
    },
  },
  'broadcasts.wording': {
    who: 'manager',
    async open(payload, { edition }) {
      const { id, at } = parse(spot, payload);
      const draft = await draftOf(parts, id);
      return wordingForm(
        edition,
        wordingFormOf(id, at, at === undefined ? undefined : draft.wordings[at]),
        draft,
      );
    },
  },
});

/** What those forms do. A form whose content would not fit comes back with all that was typed. */
export const partActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.saveImage': forManagers(async (payload, asker) => {
    const form = parse(imageFormSchema, payload);
    const read = readImageForm(form);
    const draft = await draftOf(parts, form.id);
    if (!('image' in read)) return inPlace(asker, imageForm(asker.edition, form, draft, read).card);
    const changed = await changeDraft(parts, asker, form.id, (content) => ({
      ...content,
      image: read.image,
    }));
    return changed.over > 0
      ? inPlace(asker, imageForm(asker.edition, form, draft, [tooLarge(changed.over)]).card)
      : showPreview(parts, asker, changed.draft);
  }),
  'broadcasts.saveLinks': forManagers(async (payload, asker) => {
    const form = parse(linksFormSchema, payload);
    const { id, list, more = false } = form;
    const rows = rowsTyped(form);
    const read = readLinks(list, rows);
    const draft = await draftOf(parts, id);
    if (!('links' in read)) return inPlace(asker, linksForm(asker.edition, form, rows, draft, read).card);
    const changed = await changeDraft(parts, asker, id, (content) => ({ ...content, [list]: read.links }));
    if (changed.over > 0)
      return inPlace(asker, linksForm(asker.edition, form, rows, draft, [tooLarge(changed.over)]).card);
    return more
      ? inPlace(asker, linksForm(asker.edition, form, rowsOf(read.links), changed.draft).card)
      : showPreview(parts, asker, changed.draft);
  }),
  'broadcasts.wordings': forManagers(async (payload, asker) => {
    const draft = await draftOf(parts, parse(aboutBroadcast, payload).id);
    const [organisations, audiences] = [await parts.organisations(), await parts.audiences.all()];
    return inPlace(asker, wordingsCard(asker.edition, draft, organisations, audiences));
  }),
  'broadcasts.saveWording': forManagers(async (payload, asker) => {
    const form = parse(wordingFormSchema, payload);
    const { id, at } = form;
    const own = readWordingForm(form);
    const draft = await draftOf(parts, id);
    if (!('title' in own)) return inPlace(asker, wordingForm(asker.edition, form, draft, own).card);
    const changed = await changeDraft(parts, asker, id, (content) => ({
      ...content,
      wordings: withWording(content.wordings, at, own),
    }));
    if (changed.over > 0)
      return inPlace(asker, wordingForm(asker.edition, form, draft, [tooLarge(changed.over)]).card);
    const place = { id, at: at ?? changed.draft.wordings.length - 1 };
    return inPlace(asker, (await audienceFormOf(parts, asker.edition, place, changed.draft)).card);
  }),
  'broadcasts.removeWording': forManagers(async (payload, asker) => {
    const { id, at } = parse(spot, payload);
    const { draft } = await changeDraft(parts, asker, id, (content) => ({
      ...content,
      wordings: content.wordings.filter((_, index) => index !== at),
    }));
    return showPreview(parts, asker, draft);
  }),
});

/** The wordings with one changed, or with a new one, which is for nobody until its audience is chosen. */
function withWording(
  wordings: readonly OwnWording[],
  at: number | undefined,
  own: Pick<OwnWording, 'title' | 'body'>,
): readonly OwnWording[] {
  if (at !== undefined) return wordings.map((old, index) => (index === at ? { ...old, ...own } : old));
  return [...wordings, { ...own, audience: NOBODY, audienceId: null }].slice(0, MOST_WORDINGS);
}
