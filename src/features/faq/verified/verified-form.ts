import { labelsIn, langOf, problemLines, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import type { VerifiedForm } from './read-verified-form.ts';

/** The form of a verified answer, as it was typed, with what is to be mended on top. */
export const verifiedForm = (
  edition: Edition,
  form: VerifiedForm,
  problems: readonly Problem[] = [],
): Form => ({
  title: labelIn(edition, 'faq.keepIt'),
  card: {
    template: 'faq/verified-form',
    data: {
      ...{ edition, lang: langOf(edition), title: labelIn(edition, 'faq.verifiedAnswer') },
      versions: languagesOf(edition).map((language) => ({ intro: say(language, 'faq.verifiedIntro') })),
      problems: problemLines(edition, problems),
      labels: labelsIn(edition, {
        questionCy: 'faq.verifiedQuestionCy',
        answerCy: 'faq.verifiedAnswerCy',
        alsoCy: 'faq.verifiedAlsoCy',
        questionEn: 'faq.verifiedQuestionEn',
        answerEn: 'faq.verifiedAnswerEn',
        alsoEn: 'faq.verifiedAlsoEn',
        ownerCy: 'faq.verifiedOwnerCy',
        ownerEn: 'faq.verifiedOwnerEn',
        reviewBy: 'faq.reviewBy',
        sourceTitle: 'faq.verifiedSourceTitle',
        sourceUrl: 'faq.verifiedSourceUrl',
      }),
      values: form,
      save: labelIn(edition, 'common.save'),
    },
  },
});
