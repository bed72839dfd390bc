import type { Feature } from '../../../chat/feature.ts';
import type { FeedbackParts } from './feedback-parts.ts';
import { thumbForm } from './thumb-form.ts';

/** Remembers what each answer rested on, and counts the thumbs under it by that. Who gave them is not kept. */
export const takeThumbs = ({
  feedback,
  given,
  clock,
}: Pick<FeedbackParts, 'feedback' | 'given' | 'clock'>): Required<
  Pick<Feature, 'said' | 'feedback' | 'feedbackForm'>
> => ({
  async said(message, { address, messageId }) {
    if (message.asksForFeedback) await given.remember(message, address, messageId, clock());
  },
  async feedback(thumb, { address }) {
    await feedback.count(thumb, clock(), await given.find(address, thumb.messageId));
  },
  feedbackForm: (reaction, { edition }) => thumbForm(edition, reaction),
});
