import { newId } from '../../../../lib/ids.ts';
import { change } from '../../../../storage/collection.ts';
import type { Survey } from '../../asking/survey.ts';
import type { Remark } from './remark.ts';
import type { Records } from '../../records.ts';
import { textThresholdOf } from '../../release/rules.ts';

/**
 * Lays out the comments of a closed survey for managers to read, question by question, where enough people wrote one:
 * without time, group or language, in an order that says nothing, because their new ids are random and they are sorted
 * by them. Done once.
 */
export async function shuffleComments(records: Records, survey: Survey): Promise<void> {
  if (await records.remarks.get('remarks', survey.id)) return;
  const { comments } = await records.ballots.open(survey);
  const enough = survey.privacy === 'named' ? 0 : textThresholdOf(survey.rules);
  const isRead = (asked: string): boolean =>
    comments.filter(({ question }) => question === asked).length >= enough;
  const remarks = comments
    .filter(({ question }) => isRead(question))
    .map(({ question, text }): Remark => ({ id: newId(), question, text, state: 'waiting' }));
  const sorted = [...remarks].sort((a, b) => (a.id < b.id ? -1 : 1));
  await records.remarks.create({ id: survey.id, partition: 'remarks', remarks: sorted });
}

/** The comments of a survey; none while it is open, or where too few wrote one. */
export const remarksOf = async (
  { remarks }: Records,
  { id }: Pick<Survey, 'id'>,
): Promise<readonly Remark[]> => (await remarks.get('remarks', id))?.value.remarks ?? [];

/** What members may read of them. */
export const shownTo = (remarks: readonly Remark[], question: string): readonly string[] =>
  remarks.flatMap((one) => (one.question === question && one.state === 'shown' ? [one.text] : []));

/** Lets a comment through, or holds it back. An unknown one changes nothing. */
export async function moderate(
  records: Records,
  { id }: Pick<Survey, 'id'>,
  remark: string,
  state: Remark['state'],
): Promise<void> {
  await change(records.remarks, { id, partition: 'remarks' }, (old) =>
    old?.remarks.some((one) => one.id === remark && one.state !== state)
      ? { ...old, remarks: old.remarks.map((one) => (one.id === remark ? { ...one, state } : one)) }
      : undefined,
  );
}
