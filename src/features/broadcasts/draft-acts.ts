import { z } from 'zod/v4';
import type { Asker } from '../../chat/asker.ts';
import { saying } from '../../chat/card-words.ts';
import { forManagers, type Action, type Dialog } from '../../chat/feature.ts';
import { inPlace } from '../../chat/in-place.ts';
import type { Card } from '../../chat/message.ts';
import { noticeAbout, sayingCard } from '../../chat/notice.ts';
import { parse } from '../../chat/parse.ts';
import { EDITIONS, type Edition } from '../../language/edition.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { newId } from '../../lib/ids.ts';
import { authorOf, type Broadcast } from './broadcast.ts';
import { messageIn } from './broadcast-announcement.ts';
import { broadcastAlreadySent } from './errors.ts';
import type { Parts } from './parts.ts';
import { aboutBroadcast } from './payload.ts';
import { previewCard } from './preview-card.ts';
import { saveDraft } from './save-draft.ts';
import { emptyForm, formOf, readWriteForm, writeFormSchema } from './write-form.ts';
import { writeForm } from './write-card.ts';

const looking = aboutBroadcast.extend({ look: z.enum(EDITIONS) });

/** An update while it is a draft. Throws `broadcast_not_found` and `broadcast_already_sent`. */
async function draftOf({ records }: Pick<Parts, 'records'>, id: string): Promise<Broadcast> {
  const broadcast = await records.get(id);
  if (broadcast.state !== 'draft') throw broadcastAlreadySent({});
  return broadcast;
}

/** The preview of a draft, made anew: its reach is that of this moment. */
export async function preview(
  { reachOf, organisations }: Pick<Parts, 'reachOf' | 'organisations'>,
  { edition, scope }: Asker,
  broadcast: Broadcast,
  look: Edition,
  note?: MessageKey,
): Promise<Card> {
  return previewCard(edition, {
    ...{ broadcast, look, offersTest: scope === 'personal' },
    reach: await reachOf(broadcast.audience, 'broadcasts'),
    organisations: await organisations(),
    ...(note && { note }),
  });
}

/** A button brings the draft that it is about, or none: then the form is empty. */
const opening = z.object({ id: aboutBroadcast.shape.id.optional() });

export const draftDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.write': {
    who: 'manager',
    async open(payload, { edition }) {
      const { id } = parse(opening, Object(payload));
      const form = id === undefined ? emptyForm(newId()) : formOf(await draftOf(parts, id));
      return writeForm(edition, form, await parts.organisations());
    },
  },
});

/** What can be done with an update before it is sent. */
export const draftActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.preview': forManagers(async (payload, asker) => {
    const form = parse(writeFormSchema, payload);
    const old = await parts.records.find(form.id);
    const channels = old && !('all' in old.audience) ? old.audience.channels : undefined;
    const content = readWriteForm(form, channels);
    if (!('title' in content)) {
      return inPlace(asker, writeForm(asker.edition, form, await parts.organisations(), content).card);
    }
    await saveDraft(parts, form.id, content, authorOf(asker));
    return inPlace(asker, await preview(parts, asker, await draftOf(parts, form.id), 'both'));
  }),
  'broadcasts.look': forManagers(async (payload, asker) => {
    const { id, look } = parse(looking, payload);
    return inPlace(asker, await preview(parts, asker, await draftOf(parts, id), look));
  }),
  'broadcasts.test': forManagers(async (payload, asker) => {
    const { id, look } = parse(looking, payload);
    const draft = await draftOf(parts, id);
    if (asker.scope !== 'personal')
      return inPlace(asker, await preview(parts, asker, draft, look, 'broadcasts.testElsewhere'));
    const card = await preview(parts, asker, draft, look, 'broadcasts.tested');
    return { ...inPlace(asker, card), messages: [messageIn(look, draft)] };
  }),
  'broadcasts.askDiscard': forManagers(async (payload, asker) => {
    const draft = await draftOf(parts, parse(aboutBroadcast, payload).id);
    const { id } = draft;
    const lines = [saying('broadcasts.noUndoing')];
    return inPlace(
      asker,
      noticeAbout(asker.edition, 'broadcasts.discardSure', draft.title, lines, [
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
