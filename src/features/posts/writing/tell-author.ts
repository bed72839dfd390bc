import type { Message } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import type { Author } from '../author.ts';
import type { Parts } from '../parts.ts';

/**
 * Tells a member something in their own chat, if they have written to the bot there. Best effort: what it tells of stands
 * in the list of their posts as well.
 */
export async function tellMember(
  { people, messenger, editionOf, log }: Pick<Parts, 'people' | 'messenger' | 'editionOf' | 'log'>,
  { tenantId, memberId }: Partial<Author>,
  worded: (edition: Edition) => Message,
): Promise<void> {
  if (tenantId === undefined || memberId === undefined) return;
  const person = await people.find({ tenantId, memberId });
  if (!person?.address) return;
  const edition = await editionOf(memberId, person.address);
  const outcome = await messenger.send(person.address, worded(edition));
  if (outcome.kind !== 'sent')
    log.info({ outcome: outcome.kind }, 'A member could not be told of their post');
}
