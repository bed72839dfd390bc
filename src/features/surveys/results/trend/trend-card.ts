import { langOf } from '../../../../chat/cards/card-words.ts';
import type { Card } from '../../../../chat/message.ts';
import type { Edition } from '../../../../language/edition.ts';
import { inEach } from '../../../../language/one-line.ts';
import { labelIn, say } from '../../../../language/say.ts';
import type { Report } from '../report.ts';
import { askedByWave, followedIn, levelOf, remarkedOf, waveText } from './trend-words.ts';
import { inOrder, trendsOf } from './trend.ts';

const BAR_PX = 240;

/** A series over its waves: one bar a wave where waves may be compared, and why where they may not. */
export function trendCard(
  reports: readonly Report[],
  edition: Edition,
  { forManager = false }: { readonly forManager?: boolean } = {},
): Card {
  const latest = inOrder(reports).at(-1);
  return {
    template: 'surveys/results',
    data: {
      edition,
      lang: langOf(edition),
      heading: labelIn(edition, 'surveys.trendTitle'),
      titles: latest ? inEach(edition, (language) => latest.survey.title[language]) : [],
      facts: inEach(edition, (language) =>
        latest
          ? [
              say(language, 'surveys.trendOfThose'),
              say(language, 'surveys.trendExplained', { threshold: latest.threshold }),
              ...askedByWave(language, reports),
            ].join(' ')
          : say(language, 'surveys.trendNone'),
      ),
      questions: trendsOf(reports).map(({ text, points }) => {
        const followed = followedIn(points);
        return {
          texts: inEach(edition, (language) => text[language]),
          notes: [],
          quotes: [],
          rows: points.map((point) => {
            const level = levelOf(point, followed);
            const figure = inEach(edition, (language) => remarkedOf(language, point, followed)).join(' / ');
            return {
              label: `${inEach(edition, (language) => waveText(language, point)).join(' / ')}: `,
              figure,
              bar: level > 0 ? [{ width: `${Math.max(2, Math.round(level * BAR_PX))}px`, alt: figure }] : [],
            };
          }),
        };
      }),
      legend: [],
      buttons: [
        ...(latest && forManager
          ? [
              {
                title: labelIn(edition, 'surveys.endSeriesButton'),
                ...{ verb: 'surveys.askToEnd', data: { edition, surveyId: latest.survey.id } },
              },
            ]
          : []),
        { title: labelIn(edition, 'surveys.allButton'), verb: 'surveys.list', data: { edition } },
      ],
    },
  };
}
