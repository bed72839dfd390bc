import { sayBoth } from '../../../language/say.ts';
import { contentOf, EMPTY_CONTENT, TITLE_LIMIT, type BroadcastContent } from '../broadcast-content.ts';
import { UNBOUND, type Bond, type Broadcast } from '../broadcast.ts';
import { broadcastNotSent, broadcastStopped } from '../errors.ts';
import { clip } from '../../../lib/clip.ts';
import type { Parts } from '../parts.ts';

/** Under which id the one draft of other words for an update is kept, so that everybody opens the same. */
export const editIdOf = (id: string): string => `edit-${id}`;

/** Of which update a draft has the other words, going by its id. */
export const idEditedBy = (id: string): string | undefined =>
  id.startsWith('edit-') ? id.slice('edit-'.length) : undefined;

/** An update that channels have. Throws `broadcast_not_found`, `broadcast_not_sent` and `broadcast_stopped`. */
export async function sentOf({ records }: Pick<Parts, 'records'>, id: string): Promise<Broadcast> {
  const broadcast = await records.get(id);
  if (broadcast.state === 'draft' || broadcast.edits !== null) throw broadcastNotSent({});
  if (broadcast.state === 'recalled') throw broadcastStopped({});
  return broadcast;
}

/** What a draft that is bound to an update begins with. */
export interface Begun {
  readonly content: BroadcastContent;
  readonly bond: Bond;
}

/** Other words for an update begin with those that it has. Throws as `sentOf`. */
export const beginEdit = async (parts: Pick<Parts, 'records'>, id: string): Promise<Begun> => ({
  content: contentOf(await sentOf(parts, id)),
  bond: { ...UNBOUND, edits: id },
});

/** A reply to an update begins with its title. Throws as `sentOf`. */
export async function beginFollowUp(parts: Pick<Parts, 'records'>, id: string): Promise<Begun> {
  const { title, audience } = await sentOf(parts, id);
  const { cy, en } = sayBoth('broadcasts.followUpTitle');
  const named = { cy: clip(`${cy}: ${title.cy}`, TITLE_LIMIT), en: clip(`${en}: ${title.en}`, TITLE_LIMIT) };
  return {
    content: { ...EMPTY_CONTENT, title: named, audience },
    bond: { ...UNBOUND, followUpTo: id },
  };
}

/** Whether the audience of a draft is that of an update that was sent. */
export const isBound = ({ edits, followUpTo }: Bond): boolean => edits !== null || followUpTo !== null;
