import type { Announcement, Editions } from '../../../chat/announcing/announcement.ts';
import type { FillCard } from '../../../chat/cards/card-templates.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { button, saying } from '../../../chat/cards/card-words.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { inEveryEdition, type Edition } from '../../../language/edition.ts';
import { onOneLine } from '../../../language/one-line.ts';
import { say } from '../../../language/say.ts';
import { sharedCard } from '../answering/ballot-card.ts';
import type { Report } from '../results/report.ts';
import { fittingResultsCard } from '../results/card-portions.ts';
import type { Survey } from './survey.ts';

const summaryOf = (edition: Edition, key: MessageKey, { title }: Survey): string =>
  onOneLine(edition, (language) => say(language, key, { title: title[language] }));

/** In a member's own chat, the way not to be asked there again stands on the card. */
const inOwnChats = (editions: Editions): Editions =>
  inEveryEdition((edition) => {
    const { card, ...message } = editions[edition];
    const quiet = button(edition, 'surveys.notHere', 'surveys.notHere', {});
    return { ...message, ...(card && { card: { ...card, quiet } }) };
  });

/** The same for own chats, each part of them an announcement of its own. */
export const forChats = (
  announcement: Announcement,
  chats: readonly (readonly string[])[],
): readonly Announcement[] =>
  chats.flatMap((channels, part) =>
    channels.length === 0
      ? []
      : [
          {
            ...announcement,
            id: `${announcement.id}:chats:${part}`,
            audience: { channels },
            editions: inOwnChats(announcement.editions),
          },
        ],
  );

export const openingIdOf = ({ id }: Pick<Survey, 'id'>): string => `survey:${id}`;

/** The survey as channels get it, with how many have answered so far, if that is to be said. */
export const editionsOf = (survey: Survey, answers = 0): Editions =>
  inEveryEdition((edition) => ({
    summary: summaryOf(edition, 'surveys.openingSummary', survey),
    card: sharedCard(survey, edition, { answers }),
  }));

/** The survey itself, for the channels of its audience. */
export const openingOf = (survey: Survey): Announcement => ({
  id: openingIdOf(survey),
  kind: 'surveys',
  audience: survey.audience,
  editions: editionsOf(survey),
  ...(survey.closesAt !== null && { uselessAfter: survey.closesAt }),
});

/** Says to the channels, under the survey itself, that it is about to close. To nobody in person: nobody knows who answered. */
export const reminderOf = (survey: Survey): Announcement => ({
  id: `survey-reminder:${survey.id}`,
  kind: 'surveys',
  audience: survey.audience,
  followUpTo: openingIdOf(survey),
  editions: inEveryEdition((edition) => ({
    summary: summaryOf(edition, 'surveys.reminderSummary', survey),
    card: noticeAbout(
      edition,
      'surveys.reminderTitle',
      survey.title,
      [
        (language) =>
          say(language, 'surveys.closes', {
            date: survey.closesAt === null ? '' : formatDateTime(language, survey.closesAt),
          }),
        saying('surveys.reminderText'),
      ],
      [{ title: 'surveys.answerButton', verb: 'surveys.start', data: { surveyId: survey.id } }],
    ),
  })),
  // Missing a reminder is worse than reading it twice.
  ifUncertain: 'resendOnce',
  ...(survey.closesAt !== null && { uselessAfter: survey.closesAt }),
});

/** What came out of it, for the same channels. */
export const resultsAnnouncement = (report: Report, fillCard: FillCard): Announcement => ({
  id: `survey-results:${report.survey.id}`,
  kind: 'surveys',
  audience: report.survey.audience,
  editions: inEveryEdition((edition) => ({
    summary: summaryOf(edition, 'surveys.resultsSummary', report.survey),
    card: fittingResultsCard(report, edition, fillCard),
  })),
});
