import { choicesIn, langOf, problemLines, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { topicChoices } from '../../../chat/vocabulary/topics.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import { labelIn, say } from '../../../language/say.ts';
import { SUMMARY_LIMIT, TITLE_LIMIT } from '../kinds/draft.ts';
import { KIND_NAMES } from '../kinds/kinds.ts';
import { detailInputs } from './detail-inputs.ts';
import type { WrittenForm } from './written-form.ts';

/** A post that is like the one that is being written. Plain text. */
export interface Similar {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** Which button sends the form, and whether its writer must say that somebody else agrees. */
interface Sharing {
  readonly verb: 'posts.publish' | 'posts.share';
  readonly asksConsent: boolean;
  /** They have said so. */
  readonly hasConsent?: boolean;
}

const headingOf = ({ kind, whole, edits }: WrittenForm) =>
  edits !== undefined ? 'posts.edit' : whole && kind !== '' ? KIND_NAMES[kind] : 'posts.write';

/** More than anybody is shown while they write one post: what comes back has a limit. */
const MOST_SEEN = 20;

/** Every similar post that this writer has been shown: none of them holds the form up again. */
const seenBy = ({ seen = '' }: WrittenForm, similar: readonly Similar[]): string =>
  [...new Set([...seen.split(','), ...similar.map(({ id }) => id)])]
    .filter((id) => id !== '')
    .slice(-MOST_SEEN)
    .join(',');

/** The form of a post: empty, or as it was typed with what is to be mended on top. */
export const writeForm = (
  edition: Edition,
  form: WrittenForm,
  problems: readonly Problem[] = [],
  similar: readonly Similar[] = [],
  { verb, asksConsent, hasConsent = false }: Sharing = { verb: 'posts.publish', asksConsent: false },
): Form => ({
  title: labelIn(edition, headingOf(form)),
  card: {
    template: 'posts/write',
    data: {
      edition,
      lang: langOf(edition),
      form: form.form,
      edits: form.edits ?? '',
      whole: form.whole === true,
      ...{ verb, asksConsent, isShare: verb === 'posts.share' },
      seen: seenBy(form, similar),
      heading: labelIn(edition, headingOf(form)),
      versions: languagesOf(edition).map((language) => ({ intro: say(language, 'posts.writeIntro') })),
      problems:
        problems.length === 0
          ? []
          : languagesOf(edition).map((language) => ({
              heading: say(language, 'posts.problems'),
              lines: problemLines(language, problems),
            })),
      similar:
        similar.length === 0
          ? []
          : [
              {
                heading: labelIn(edition, 'posts.similarFound'),
                items: similar.map(({ title, url }) => ({ title, url })),
              },
            ],
      inputs: form.whole ? detailInputs(edition, form) : [],
      labels: {
        titleCy: labelIn(edition, 'posts.titleWelsh', { limit: TITLE_LIMIT }),
        summaryCy: labelIn(edition, 'posts.summaryWelsh', { limit: SUMMARY_LIMIT }),
        titleEn: labelIn(edition, 'posts.titleEnglish', { limit: TITLE_LIMIT }),
        summaryEn: labelIn(edition, 'posts.summaryEnglish', { limit: SUMMARY_LIMIT }),
        link: labelIn(edition, 'posts.linkField'),
        kind: labelIn(edition, 'posts.kindField'),
        kindNeeded: labelIn(edition, 'posts.kindNeeded'),
        topics: labelIn(edition, 'common.topics'),
        topicsNeeded: labelIn(edition, 'posts.topicsNeeded'),
        translation: labelIn(edition, 'posts.translation'),
        wantsTranslation: labelIn(edition, 'posts.wantsTranslation'),
        consent: labelIn(edition, 'posts.consentField'),
        consentTitle: labelIn(edition, 'posts.consentTitle'),
        publish: labelIn(
          edition,
          similar.length > 0
            ? 'posts.publishAnyway'
            : form.edits === undefined
              ? 'posts.publish'
              : 'common.save',
        ),
        details: labelIn(edition, 'posts.moreQuestions'),
        saveDraft: labelIn(edition, 'posts.saveDraft'),
      },
      kinds: choicesIn(edition, KIND_NAMES),
      topics: topicChoices(edition),
      values: {
        ...{
          titleCy: form.titleCy,
          summaryCy: form.summaryCy,
          titleEn: form.titleEn,
          summaryEn: form.summaryEn,
        },
        ...{ link: form.link, kind: form.kind, topics: form.topics.join(',') },
        wantsTranslation: form.wantsTranslation === 'true' ? 'true' : 'false',
        consent: hasConsent ? 'true' : 'false',
      },
    },
  },
});
