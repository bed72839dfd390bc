import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Form, Reply } from '../../../chat/message.ts';
import { noticeAbout, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { newId } from '../../../lib/ids.ts';
import { audienceFormOf } from '../audiences/audience-acts.ts';
import { contentOf, EMPTY_CONTENT, type BroadcastContent } from '../broadcast-content.ts';
import { beginEdit, beginFollowUp, isBound } from './bound-draft.ts';
import { authorOf, type Bond } from '../broadcast.ts';
import { changeCard } from './change-card.ts';
import { draftOf } from './draft-of.ts';
import { duplicate } from './duplicate.ts';
import { looking } from '../preview/look.ts';
import { messageSeen } from '../preview/message-seen.ts';
import { readAudiences } from '../audiences/named-audience.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast, broadcastId } from '../payload.ts';
import { showPreview } from '../preview/preview.ts';
import { saveDraft } from './save-draft.ts';
import { templateOf } from '../templates/template.ts';
import { emptyForm, formOf, readWriteForm, writeFormSchema, type WriteForm } from './write-form.ts';
import { writeForm } from './write-card.ts';

/** A button brings the draft that it is about, or what a new one begins with: a template, a named audience, nothing. */
const opening = z.object({
  id: broadcastId.optional(),
  template: broadcastId.optional(),
  audience: broadcastId.optional(),
});

async function openWriteForm(parts: Parts, payload: unknown, { edition }: Asker): Promise<Form> {
  const { id, template, audience } = parse(opening, Object(payload));
  const audiences = await parts.audiences.all();
  const formWith = (form: WriteForm, content?: BroadcastContent): Form =>
    writeForm(edition, form, { content, audiences });
  if (id !== undefined) {
    const draft = await draftOf(parts, id);
    return formWith({ ...formOf(id, draft), ...(isBound(draft) && { to: 'same' }) }, draft);
  }
  if (template !== undefined) {
    const { content } = await templateOf(parts, template);
    return formWith({ ...formOf(newId(), content), template }, content);
  }
  return formWith({ ...emptyForm(newId()), ...(audience !== undefined && { to: `named:${audience}` }) });
}

export const draftDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.write': { who: 'manager', open: (payload, asker) => openWriteForm(parts, payload, asker) },
});

/** What the form adds to: the draft as it is stored, the template that it began with, or what it is bound to. */
async function begunWith(
  parts: Parts,
  { id, template, edits, followUpTo }: WriteForm,
): Promise<{ readonly content: BroadcastContent; readonly bond?: Bond }> {
  const stored = await parts.records.find(id);
  if (stored) return { content: contentOf(stored) };
  if (template !== undefined) return { content: (await templateOf(parts, template)).content };
  if (edits !== undefined) return beginEdit(parts, edits);
  if (followUpTo !== undefined) return beginFollowUp(parts, followUpTo);
  return { content: EMPTY_CONTENT };
}

/** Saves what was typed and shows what comes next, or the form again with all that was typed. */
async function saveWords(parts: Parts, payload: unknown, asker: Asker): Promise<Reply> {
  const form = parse(writeFormSchema, payload);
  const { content: old, bond } = await begunWith(parts, form);
  const again = async (typed: WriteForm, problems: Parameters<typeof writeForm>[2]['problems'] & object) =>
    inPlace(
      asker,
      writeForm(asker.edition, typed, { content: old, audiences: await parts.audiences.all(), problems })
        .card,
    );
  const read = readWriteForm(form, old);
  if (!('title' in read)) return again(form, read);
  const content = (await readAudiences(parts.audiences))(read);
  if (content.audienceId !== read.audienceId)
    return again({ ...form, to: '' }, [{ key: 'broadcasts.problemAudienceGone' }]);
  await saveDraft(parts, form.id, content, authorOf(asker), bond);
  const draft = await draftOf(parts, form.id);
  return form.to === 'chosen'
    ? inPlace(asker, (await audienceFormOf(parts, asker.edition, { id: form.id }, draft)).card)
    : showPreview(parts, asker, draft);
}

/** What can be done with an update before it is sent. */
export const draftActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.preview': forManagers((payload, asker) => saveWords(parts, payload, asker)),
  'broadcasts.look': forManagers(async (payload, asker) => {
    const { id, look } = parse(looking, payload);
    return showPreview(parts, asker, await draftOf(parts, id), look);
  }),
  'broadcasts.test': forManagers(async (payload, asker) => {
    const { id, look } = parse(looking, payload);
    const draft = await draftOf(parts, id);
    if (asker.scope !== 'personal') return showPreview(parts, asker, draft, look, 'broadcasts.testElsewhere');
    const shown = await showPreview(parts, asker, draft, look, 'broadcasts.tested');
    return { ...shown, messages: [await messageSeen(parts, draft, look)] };
  }),
  'broadcasts.change': forManagers(async (payload, asker) => {
    const draft = await draftOf(parts, parse(aboutBroadcast, payload).id);
    return inPlace(asker, changeCard(asker.edition, draft));
  }),
  'broadcasts.more': forManagers(async (payload, asker) => {
    const { id, title, edits } = await draftOf(parts, parse(aboutBroadcast, payload).id);
    // Other words go where the update is: the preview says how many that are.
    const dryRun = { title: 'broadcasts.dryTitle', verb: 'broadcasts.dryRun', data: { id } } as const;
    return inPlace(
      asker,
      noticeAbout(
        asker.edition,
        'broadcasts.moreTitle',
        title,
        [],
        [
          ...(edits === null ? [dryRun] : []),
          { title: 'broadcasts.duplicate', verb: 'broadcasts.duplicate', data: { id } },
          { title: 'broadcasts.nameTemplate', verb: 'broadcasts.nameTemplate', data: { id } },
          { title: 'broadcasts.discard', verb: 'broadcasts.askDiscard', data: { id } },
          { title: 'broadcasts.backToPreview', verb: 'broadcasts.look', data: { id, look: 'both' } },
        ],
      ),
    );
  }),
  'broadcasts.duplicate': forManagers(async (payload, asker) => {
    const copy = await duplicate(parts, parse(aboutBroadcast, payload).id, authorOf(asker));
    return showPreview(parts, asker, copy, undefined, 'broadcasts.duplicated');
  }),
  'broadcasts.askDiscard': forManagers(async (payload, asker) => {
    const { id, title } = await draftOf(parts, parse(aboutBroadcast, payload).id);
    const lines = [saying('broadcasts.noUndoing')];
    return inPlace(
      asker,
      noticeAbout(asker.edition, 'broadcasts.discardSure', title, lines, [
        { title: 'broadcasts.discardYes', verb: 'broadcasts.discard', data: { id } },
        { title: 'broadcasts.discardNo', verb: 'broadcasts.look', data: { id, look: 'both' } },
      ]),
    );
  }),
  'broadcasts.discard': forManagers(async (payload, asker) => {
    await parts.records.discard(parse(aboutBroadcast, payload).id);
    const steps = [{ title: 'broadcasts.all', verb: 'broadcasts.list' }] as const;
    return inPlace(asker, sayingCard(asker.edition, 'broadcasts.discarded', [], steps));
  }),
});
