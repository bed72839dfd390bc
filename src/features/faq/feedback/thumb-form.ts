import { labelsIn, langOf } from '../../../chat/cards/card-words.ts';
import type { Feedback } from '../../../chat/feature.ts';
import type { Form } from '../../../chat/message.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { DAYS_KEPT } from '../people/question.ts';
import { COMMENT_LIMIT } from './feedback-counts.ts';
import { REASON_WORDS, THUMB_REASONS } from './thumb-reasons.ts';

const TITLES = { like: 'faq.thumbLike', dislike: 'faq.thumbDislike' } as const;

/**
 * The form behind a thumb: why, in a word or more. Nothing in it has to be filled in. The client closes it when it is sent,
 * whatever it holds, so the limit stands in the card itself.
 */
export function thumbForm(edition: Edition, reaction: Feedback['reaction']): Form {
  const title = labelIn(edition, TITLES[reaction]);
  return {
    title,
    card: {
      template: 'faq/thumb',
      data: {
        edition,
        lang: langOf(edition),
        title,
        versions: languagesOf(edition).map((language) => ({
          intro: [
            say(language, 'faq.thumbIntro', { days: DAYS_KEPT }),
            ...(reaction === 'dislike' ? [say(language, 'faq.thumbOrReport')] : []),
          ].join(' '),
        })),
        labels: labelsIn(edition, { reasons: 'faq.thumbReasons', send: 'common.send' }),
        commentLabel: labelIn(edition, 'faq.reportReason', { limit: COMMENT_LIMIT }),
        commentLimit: COMMENT_LIMIT,
        reasons: THUMB_REASONS[reaction].map((reason) => ({
          title: labelIn(edition, REASON_WORDS[reason]),
          value: reason,
        })),
      },
    },
  };
}
