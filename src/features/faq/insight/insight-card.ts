import { DateTime } from 'luxon';
import { langOf, versionsIn } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { topicName } from '../../../chat/vocabulary/topics.ts';
import { otherLanguage, type Language } from '../../../language/bilingual.ts';
import { formatDate, ZONE } from '../../../language/dates.ts';
import type { Edition } from '../../../language/edition.ts';
import { say } from '../../../language/say.ts';
import type { Library } from '../shelf/library.ts';
import { LEAST, type InsightReport } from './insight-report.ts';

const titleIn = (library: Library, language: Language, slug: string): string =>
  (library.guide(language, slug) ?? library.guide(otherLanguage(language), slug))?.title ?? slug;

/** The report in one language: headings with their lines. */
function sectionsIn(language: Language, report: InsightReport, library: Library) {
  const percent = (share: number | null): string =>
    share === null ? say(language, 'faq.insightTooFew', { least: LEAST }) : `${share}%`;
  const title = (slug: string): string => titleIn(library, language, slug);
  const sections = [
    {
      heading: say(language, 'faq.insightWeeks'),
      lines: report.weeks.map(({ week, asked, welsh, english, answeredShare }) =>
        say(language, 'faq.insightWeek', {
          ...{ asked, welsh, english, share: percent(answeredShare) },
          date: formatDate(language, DateTime.fromISO(week, { zone: ZONE }).toJSDate()),
        }),
      ),
    },
    {
      heading: say(language, 'faq.insightTopics'),
      lines: report.topics.map(({ topic, asked, answeredShare }) =>
        say(language, 'faq.insightTopic', {
          ...{ asked, share: percent(answeredShare) },
          topic: topic === null ? say(language, 'faq.insightNoTopic') : topicName(topic)[language],
        }),
      ),
    },
    {
      heading: say(language, 'faq.insightUnanswered'),
      lines: report.unanswered.map(({ nearest, count, words }) =>
        say(language, 'faq.insightGroup', {
          number: count,
          nearest: nearest === null ? say(language, 'faq.insightNoGuide') : title(nearest),
          words: words.length > 0 ? words.join(', ') : '–',
        }),
      ),
    },
    {
      heading: say(language, 'faq.insightGuides'),
      lines: [
        ...report.guides.map(({ slug, near, askedPerson, disliked, reports }) =>
          say(language, 'faq.insightGuide', {
            ...{ title: title(slug), near, asked: askedPerson, disliked, reports },
          }),
        ),
        ...(report.guides.length > 0 ? [say(language, 'faq.insightMonths')] : []),
      ],
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What was asked, as a card: by week, topic and language, what nothing answered, and which guides did not help. */
export const insightCard = (edition: Edition, report: InsightReport, library: Library): Card => ({
  template: 'faq/insights',
  data: {
    edition,
    lang: langOf(edition),
    versions: versionsIn(edition, (language) => ({
      title: say(language, 'faq.insights'),
      intro: say(language, report.asked === 0 ? 'faq.insightNothing' : 'faq.insightIntro', { least: LEAST }),
      sections: sectionsIn(language, report, library).map(({ heading, lines }) => ({
        heading,
        lines: lines.map((text) => ({ text })),
      })),
    })),
  },
});
