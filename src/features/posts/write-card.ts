import { langOf, problemLines, type Problem } from '../../chat/card-words.ts';
import type { Form } from '../../chat/message.ts';
import { topicChoices } from '../../chat/topics.ts';
import { languagesOf, type Edition } from '../../language/edition.ts';
import { labelIn, say } from '../../language/say.ts';
import { KIND_NAMES, POST_KINDS, SUMMARY_LIMIT, TITLE_LIMIT } from './post.ts';
import type { WrittenForm } from './read-form.ts';

/** The form of a post: empty, or as it was typed with what is to be mended on top. */
export const writeForm = (edition: Edition, form: WrittenForm, problems: readonly Problem[] = []): Form => ({
  title: labelIn(edition, 'posts.write'),
  card: {
    template: 'posts/write',
    data: {
      edition,
      lang: langOf(edition),
      form: form.form,
      heading: labelIn(edition, 'posts.write'),
      versions: languagesOf(edition).map((language) => ({ intro: say(language, 'posts.writeIntro') })),
      problems:
        problems.length === 0
          ? []
          : languagesOf(edition).map((language) => ({
              heading: say(language, 'posts.problems'),
              lines: problemLines(language, problems),
            })),
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
        publish: labelIn(edition, 'posts.publish'),
      },
      kinds: POST_KINDS.map((value) => ({ title: labelIn(edition, KIND_NAMES[value]), value })),
      topics: topicChoices(edition),
      values: { ...form, topics: form.topics.join(',') },
    },
  },
});
