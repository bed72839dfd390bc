import type { BroadcastContent } from './broadcast.ts';
import { linksOf, versionsOf } from './update-card.ts';

/** What the template adds to each line of the text. */
const BYTES_A_LINE = 32;

/**
 * How much of a card the words of an update may take. Clients draw 28 KB (Teams: bots/how-to/format-your-bot-messages);
 * the rest is for the frame, of which the preview has the larger one.
 */
const WORDS_LIMIT = 19_500;

/** Whether one card can carry an update in both languages. Many short lines and links take more than their letters. */
export function fitsOneCard(
  content: Pick<BroadcastContent, 'title' | 'body' | 'link' | 'important'>,
): boolean {
  const versions = versionsOf('both', content);
  const lines = versions.reduce((sum, version) => sum + version.lines.length, 0);
  const words = JSON.stringify([versions, linksOf('both', content.link)]);
  return Buffer.byteLength(words) + lines * BYTES_A_LINE <= WORDS_LIMIT;
}
