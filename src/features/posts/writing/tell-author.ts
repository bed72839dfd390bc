import type { Worded } from '../../../chat/announcing/tell-managers.ts';
import type { Author } from '../author.ts';
import type { Parts } from '../parts.ts';

/**
 * Tells a member something in their own chat, if they have written to the bot there. `about`: what it is about, the same
 * whenever the same is said again. What it tells of stands in the list of their posts as well.
 */
export async function tellMember(
  { people, tell, editionOf }: Pick<Parts, 'people' | 'tell' | 'editionOf'>,
  { tenantId, memberId }: Partial<Author>,
  about: string,
  worded: Worded,
): Promise<void> {
  if (tenantId === undefined || memberId === undefined) return;
  const person = await people.find({ tenantId, memberId });
  if (!person?.address) return;
  const edition = await editionOf(memberId, person.address);
  const id = `${about}:${tenantId}/${memberId}`;
  await tell({ id, to: person.address, message: worded(edition), ifUncertain: 'resendOnce' });
}
