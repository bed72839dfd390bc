import { z } from 'zod/v4';
import { forManagers, type Action } from '../../../../chat/feature.ts';
import { noticeCard, sayingCard } from '../../../../chat/cards/notice.ts';
import { parse } from '../../../../chat/input/parse.ts';
import { plainText } from '../../../../chat/cards/plain-text.ts';
import type { Asker } from '../../../../chat/asker.ts';
import type { Card } from '../../../../chat/message.ts';
import { say } from '../../../../language/say.ts';
import { guidePath } from '../../shelf/guide.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { Desk, Proposal } from '../desk.ts';
import { currentVersion, type Author } from '../guide-record.ts';
import { draftCard } from './draft-card.ts';
import { draftFormSchema, formOf, readDraftForm } from './draft-form.ts';

export interface DraftActs {
  readonly desk: Desk;
  readonly shelf: Shelf;
  readonly publicUrl: string;
}

const idSchema = z.object({ id: z.string().regex(/^[\w-]{22}$/) });

/** Who publishes in their own chat is reminded there; in a channel nobody's chat is known. */
const authorOf = ({ tenantId, memberId, address, scope }: Asker): Author =>
  scope === 'personal' ? { tenantId, memberId, address } : 'api';

/** A draft as it is proposed. */
export async function cardOfDraft(
  { shelf, publicUrl }: Pick<DraftActs, 'shelf' | 'publicUrl'>,
  { edition }: Asker,
  proposal: Proposal,
): Promise<Card> {
  const { library } = await shelf.current();
  return draftCard(edition, proposal, formOf(proposal), { library, publicUrl });
}

/** The buttons of a draft: look at it, publish it, discard it. */
export const draftActs = (parts: DraftActs): Readonly<Record<string, Action>> => ({
  'faq.draft': forManagers(async (payload, asker) => ({
    card: await cardOfDraft(parts, asker, await parts.desk.draft(parse(idSchema, payload).id)),
  })),
  'faq.publish-guide': forManagers(async (payload, asker) => {
    const { edition } = asker;
    const form = parse(draftFormSchema, payload);
    const read = readDraftForm(form);
    if ('problems' in read) {
      const { library } = await parts.shelf.current();
      const proposal = await parts.desk.draft(form.id);
      return { card: draftCard(edition, proposal, form, { ...parts, library }, read.problems) };
    }
    const record = await parts.desk.publish(form.id, read.changes, authorOf(asker));
    const { title } = currentVersion(record);
    return {
      card: noticeCard(edition, (language) => ({ title: say(language, 'faq.guidePublished'), about: title })),
      messages: [{ text: `[${plainText(title)}](${parts.publicUrl}${guidePath(record)})` }],
    };
  }),
  'faq.discard-guide': forManagers(async (payload, { edition }) => {
    await parts.desk.discard(parse(idSchema, payload).id);
    return { card: sayingCard(edition, 'faq.draftDiscarded') };
  }),
});
