import type { Feature } from '../../../chat/feature.ts';
import type { Parts } from '../parts.ts';

/** Remembers what each answer rested on, and counts the thumbs under it by that. Who gave them is not kept. */
export const takeThumbs = ({
  feedback,
  given,
  clock,
}: Pick<Parts, 'feedback' | 'given' | 'clock'>): Required<Pick<Feature, 'said' | 'feedback'>> => ({
  async said(message, { address, messageId }) {
    if (message.asksForFeedback) await given.remember(message, address, messageId, clock());
  },
  async feedback(thumb, { address }) {
    await feedback.count(thumb, clock(), await given.find(address, thumb.messageId));
  },
});
