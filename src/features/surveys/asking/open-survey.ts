import { change } from '../../../storage/collection.ts';
import { bucketsFor } from '../answering/buckets.ts';
import { surveyClosed, surveyEmpty, surveyEndsInPast, unknownSurvey } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { freezeBreakdown, invitedFrom } from './invited.ts';
import { partsFor, whomAsked } from './whom.ts';
import { closingFrom, reminderFrom, type Survey } from './survey.ts';

/**
 * Opens a draft: from `now` it takes answers, and its channels are to be told. Whom it asks is counted, and with that
 * its groups and its buckets are fixed. Opening it again changes nothing.
 */
export async function openSurvey(
  parts: Pick<Parts, 'records' | 'peopleAsked' | 'ownChats'>,
  id: string,
  now: Date,
): Promise<Survey> {
  const { records } = parts;
  const draft = await requireSurvey(records, id);
  const isDraft = draft.state === 'draft';
  if (draft.questions.length === 0) throw surveyEmpty({});
  // The key comes first: a survey that is open can always take answers, also after a crash between the two writes.
  if (isDraft) await records.keys.issue(id);
  const { asked, chats } = isDraft ? await whomAsked(parts, draft) : { asked: [], chats: 0 };
  const survey = await change(records.surveys, draft, (old): Survey | undefined => {
    if (old?.state === 'closed') throw surveyClosed({});
    if (old?.state !== 'draft') return undefined;
    const closesAt = old.closesAt ?? closingFrom(now).toISOString();
    if (new Date(closesAt) <= now) throw surveyEndsInPast({});
    const invited = invitedFrom(asked);
    return {
      ...old,
      ...{ state: 'open', openedAt: now.toISOString(), closesAt, untold: 'opening', invited },
      // Channels are reminded, nobody in person.
      remindsAt: old.reminds && old.places !== 'chats' ? reminderFrom(now, closesAt) : null,
      breakdown: old.breakdown && freezeBreakdown(old.breakdown, asked, old.rules.threshold),
      reached: asked.map(({ id: organisation, name }) => ({ id: organisation, name })),
      chatParts: partsFor(chats),
      buckets: bucketsFor({ invited, rules: old.rules }),
    };
  });
  if (!survey) throw unknownSurvey({});
  return survey;
}
