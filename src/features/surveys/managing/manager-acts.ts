import { forManagers, type Action } from '../../../chat/feature.ts';
import type { Reply } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Edition } from '../../../language/edition.ts';
import { sharedCard } from '../answering/ballot-card.ts';
import { closeSurvey } from '../asking/close-survey.ts';
import { createSurvey } from '../asking/create-survey.ts';
import { invitedFrom } from '../asking/invited.ts';
import { whomAsked } from '../asking/whom.ts';
import { openSurvey } from '../asking/open-survey.ts';
import type { Survey } from '../asking/survey.ts';
import { surveyClosed, surveyNotOpen } from '../errors.ts';
import { lintSurvey } from '../lint/lint-survey.ts';
import type { Parts } from '../parts.ts';
import { requireSurvey } from '../records.ts';
import { toldSoFar } from '../release/rules.ts';
import { ofSurvey } from '../survey-id.ts';
import { startSeries } from '../waves/start-series.ts';
import { newSurveyCard } from './new-survey-card.ts';
import { askToCloseNote, closedNote, openedNote, previewNote, scheduledNote, seriesNote } from './notes.ts';
import { AT_ONCE, ofDraft, REPEATS, type HowToOpen } from './how-to-open.ts';
import { openOnDay } from './open-on-day.ts';
import { emptyForm, offeredBy, sourceBy } from './offered.ts';
import { formSchema, problemsOf, wantedBy } from './survey-form.ts';

/** The draft, how far it reaches, what may be wrong with it, and below it the very card that channels get. */
export async function preview(
  parts: Pick<Parts, 'reachOf' | 'peopleAsked' | 'ownChats'>,
  survey: Survey,
  edition: Edition,
  how: HowToOpen = AT_ONCE,
): Promise<Reply> {
  const reach = survey.places === 'chats' ? undefined : await parts.reachOf(survey.audience, 'surveys');
  const { asked, chats } = await whomAsked(parts, survey);
  const { people } = invitedFrom(asked);
  const findings = lintSurvey(survey, { people });
  return {
    card: previewNote(survey, { reach, chats, people, findings, how }, edition),
    messages: survey.questions.length === 0 ? [] : [{ card: sharedCard(survey, 'both') }],
  };
}

/** What only community managers can do with surveys. */
export const managerActs = (parts: Parts): Readonly<Record<string, Action>> => ({
  'surveys.new': forManagers(async (_payload, { edition }) => ({
    card: newSurveyCard(edition, emptyForm(parts.clock()), await offeredBy(parts)),
  })),
  'surveys.preview': forManagers(async (payload, { edition }) => {
    const form = parse(formSchema, payload);
    const now = parts.clock();
    const source = await sourceBy(parts.records, form);
    const problems = problemsOf(form, source !== undefined, now);
    if (!source || problems.length > 0)
      return { card: newSurveyCard(edition, form, await offeredBy(parts), problems) };
    const survey = await createSurvey(parts, wantedBy(form, source), now);
    if (survey.state !== 'draft') return { card: openedNote(survey, edition) };
    return preview(parts, survey, edition, form);
  }),
  'surveys.review': forManagers(async (payload, { edition }) => {
    const survey = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
    if (survey.state === 'closed') throw surveyClosed({});
    if (survey.state === 'open') return { card: openedNote(survey, edition) };
    return preview(parts, survey, edition);
  }),
  'surveys.open': forManagers(async (payload, { edition }) => {
    const { surveyId, opensDay, repeat } = parse(ofDraft, payload);
    const now = parts.clock();
    const rule = REPEATS[repeat];
    if (rule !== undefined) {
      const next = await startSeries(parts, { surveyId, rule, opensDay }, now);
      parts.nudge();
      const survey = await requireSurvey(parts.records, surveyId);
      return { card: seriesNote(survey, next, edition), forEveryone: true };
    }
    if (opensDay !== '') {
      const survey = await openOnDay(parts.records, surveyId, opensDay, now);
      return { card: scheduledNote(survey, edition), forEveryone: true };
    }
    const survey = await openSurvey(parts, surveyId, now);
    parts.nudge();
    return { card: openedNote(survey, edition), forEveryone: true };
  }),
  'surveys.askToClose': forManagers(async (payload, { edition }) => {
    const survey = await requireSurvey(parts.records, parse(ofSurvey, payload).surveyId);
    if (survey.state === 'draft') throw surveyNotOpen({});
    if (survey.state === 'closed') return { card: closedNote(survey, edition) };
    const ballots = toldSoFar(survey, await parts.records.ballots.count(survey));
    return { card: askToCloseNote(survey, ballots, edition) };
  }),
  'surveys.close': forManagers(async (payload, { edition }) => {
    const survey = await closeSurvey(parts.records, parse(ofSurvey, payload).surveyId, parts.clock());
    parts.nudge();
    return { card: closedNote(survey, edition), forEveryone: true };
  }),
});
