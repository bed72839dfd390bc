import type { BroadcastContent } from '../broadcast-content.ts';
import { everyWording } from '../broadcast-content.ts';
import { updateParts } from '../preview/update-card.ts';

/** What the templates add to each line of the text, and to each link with its address. */
const BYTES_A_LINE = 32;
const BYTES_A_LINK = 320;

/**
 * How much of a card an update may take. Clients draw 28 KB (Teams: bots/how-to/format-your-bot-messages); the rest is
 * for the frame, of which the preview has the larger one.
 */
const UPDATE_LIMIT = 19_500;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** What one wording takes in both languages. Many short lines and links take more than their letters. */
function weightOf(content: BroadcastContent): number {
  const { images, versions, attachments, links } = updateParts('both', content);
  const lines = versions.reduce((sum, version) => sum + version.lines.length, 0);
  const outward = [...links, ...attachments.flatMap(({ items }) => items)];
  // An address stands in its link and, in the preview, beside it.
  const addresses = outward.reduce((sum, { url }) => sum + Buffer.byteLength(url) + BYTES_A_LINK, 0);
  return bytesOf([images, versions, links, attachments]) + lines * BYTES_A_LINE + addresses;
}

/**
 * How much more one card can carry, in bytes, which are about as many letters; less than nothing when the update is too
 * large by so much. Its longest wording counts.
 */
export const roomLeft = (content: BroadcastContent): number =>
  UPDATE_LIMIT - Math.max(...everyWording(content).map(weightOf));
