import { contentOf } from '../broadcast-content.ts';
import type { Broadcast } from '../broadcast.ts';
import { withAct } from '../history.ts';
import type { Parts } from '../parts.ts';

/** Whether the words of a draft stand in the update already: the draft was not removed in time. */
const isApplied = ({ history }: Broadcast, { sentAt }: Broadcast): boolean =>
  history.some(({ act, at }) => act === 'edited' && at === sentAt);

/** The update with the words of a draft; whom it is for, and in whose name it stands, stays. */
export const withWordsOf = (old: Broadcast, draft: Broadcast): Broadcast => {
  const { audience, audienceId } = old;
  return { ...old, ...contentOf(draft), audience, audienceId, wordsBy: draft.wordsBy };
};

/**
 * Puts the words of a draft that was sent into the update that it edits, and removes the draft. Whom the update is for
 * stays. Doing it again after a crash changes nothing. Resolves to the update, of which delivery has yet to hear.
 */
export async function applyEdit(
  { records }: Pick<Parts, 'records'>,
  draft: Broadcast & { readonly edits: string },
): Promise<Broadcast> {
  const { sentAt, sentBy, approval } = draft;
  const broadcast = await records.change(draft.edits, (old) => {
    if (sentAt === null || old.state === 'recalled' || isApplied(old, draft)) return undefined;
    const revision = old.revision + 1;
    return {
      ...withAct(withWordsOf(old, draft), 'edited', sentBy, new Date(sentAt)),
      ...{ revision, editedAt: sentAt, isPending: true },
      approval: approval && { ...approval, revision },
    };
  });
  await records.drop(draft.id);
  return broadcast;
}

/** Whether what was sent is a draft of other words. */
export const isEdit = (broadcast: Broadcast): broadcast is Broadcast & { readonly edits: string } =>
  broadcast.edits !== null && broadcast.state === 'sending';
