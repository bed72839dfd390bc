import type { Scheduled } from '../../../chat/announcing/scheduled.ts';
import type { Series } from '../waves/series.ts';
import { allSeries } from '../waves/all-series.ts';
import { wavesBetween } from '../waves/waves-to-come.ts';
import { listSurveys, type Records } from '../records.ts';
import { closingFrom, reminderFrom, type Survey } from './survey.ts';

/** What will be told of a survey: its opening, its reminder, its results. */
type Telling = 'survey-opening' | 'survey-reminder' | 'survey-results';

type Asking = Pick<Survey, 'title' | 'audience' | 'places'>;

/** An entry of the calendar. Own chats are nobody's channel, so what is told there alone weighs on none. */
const entryOf = (what: Telling, id: string, at: string, { title, audience, places }: Asking): Scheduled => ({
  ...{ id: `${what}:${id}`, at, what, title },
  ...{ tells: places === 'chats' ? null : { kind: 'surveys', audience }, awaitsApproval: false },
});

/** What will happen with a survey that opens then, and closes at `closesAt`. */
function entriesOf(
  id: string,
  opens: Date,
  closesAt: string,
  asking: Asking & Pick<Survey, 'reminds'>,
): Scheduled[] {
  const isReminded = asking.reminds && asking.places !== 'chats';
  const remindsAt = isReminded ? reminderFrom(opens, closesAt) : null;
  return [
    entryOf('survey-opening', id, opens.toISOString(), asking),
    ...(remindsAt === null ? [] : [entryOf('survey-reminder', id, remindsAt, asking)]),
    entryOf('survey-results', id, closesAt, asking),
  ];
}

function ofDraft(survey: Survey): Scheduled[] {
  const { id, opensAt, closesAt } = survey;
  if (opensAt === null) return [];
  const opens = new Date(opensAt);
  return entriesOf(id, opens, closesAt ?? closingFrom(opens).toISOString(), survey);
}

const ofOpen = (survey: Survey): Scheduled[] => [
  ...(survey.remindsAt === null ? [] : [entryOf('survey-reminder', survey.id, survey.remindsAt, survey)]),
  ...(survey.closesAt === null ? [] : [entryOf('survey-results', survey.id, survey.closesAt, survey)]),
];

const ofSeries = (series: Series, from: Date, to: Date): Scheduled[] =>
  wavesBetween(series, from, to).flatMap(({ surveyId, opens, closes }) =>
    entriesOf(surveyId, opens, closes.toISOString(), series.asked),
  );

/** What surveys will tell by themselves from one moment up to another: openings, reminders, results, and waves to come. */
export async function* scheduledSurveys(records: Records, from: Date, to: Date): AsyncGenerator<Scheduled> {
  const entries = [
    ...(await listSurveys(records, { state: 'draft' })).flatMap(ofDraft),
    ...(await listSurveys(records, { state: 'open' })).flatMap(ofOpen),
    ...(await allSeries(records.series)).flatMap((series) => ofSeries(series, from, to)),
  ];
  for (const entry of entries) if (new Date(entry.at) >= from && new Date(entry.at) < to) yield entry;
}
