import type { Audience, Kind, Reach } from '../../chat/announcing/audience.ts';
import type { FillCard } from '../../chat/cards/card-templates.ts';
import type { Feature } from '../../chat/feature.ts';
import type { OwnChats } from '../../chat/announcing/own-chats.ts';
import { STILL, type Live } from '../../chat/announcing/live.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Database } from '../../storage/collection.ts';
import { answerActs } from './answering/answer-acts.ts';
import { dueSurveys } from './asking/announce-surveys.ts';
import { askForFeedback, type AskForFeedback } from './asking/ask-for-feedback.ts';
import { proposeToSteeringGroup, type ProposeToSteeringGroup } from './asking/ask-steering-group.ts';
import type { OrganisationOf, PeopleAsked } from './asking/invited.ts';
import { scheduledSurveys } from './asking/scheduled.ts';
import { openNumberShower } from './asking/show-number.ts';
import { listActs, listFor } from './managing/list-acts.ts';
import { managerActs } from './managing/manager-acts.ts';
import { ownChatActs } from './managing/own-chat-acts.ts';
import { newSurveyCard } from './managing/new-survey-card.ts';
import { emptyForm, offeredBy } from './managing/offered.ts';
import { questionActs, questionDialogs } from './managing/question-acts.ts';
import { seriesActs } from './managing/series-acts.ts';
import { settingsActs, settingsDialogs } from './managing/settings-acts.ts';
import { surveyRoutes } from './managing/routes.ts';
import { resultsPages } from './results/pages/results-pages.ts';
import { unfurlResults } from './results/pages/unfurl-results.ts';
import { resultActs } from './results/result-acts.ts';
import { resultRoutes } from './results/result-routes.ts';
import type { Parts } from './parts.ts';
import { surveyData } from './personal-data.ts';
import { openRecords } from './records.ts';
import { seriesRoutes } from './waves/series-routes.ts';

export { plantSampleSurvey } from './sample-survey.ts';

/** What surveys need from the house. */
export interface SurveysDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** The service's half of the keys that receipts are made with; the same in every process, never in the storage. */
  readonly ballotSecret: string;
  /** Asks the tick to run soon. */
  readonly nudge: () => void;
  /** How far an audience reaches, for the preview. */
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** Whom an audience asks, organisation by organisation; asked when a survey opens. */
  readonly peopleAsked: PeopleAsked;
  /** The own chats of those who installed the bot for themselves. */
  readonly ownChats: OwnChats;
  /** To which organisation an account belongs, for surveys with a breakdown. */
  readonly organisationOf: OrganisationOf;
  /** For forms that choose an audience: the organisations of the community. */
  readonly organisations: Parts['organisations'];
  /** Where the steering group of the community is asked; `undefined` where nobody has said. */
  readonly steeringGroup: Parts['steeringGroup'];
  /** Measures the cards of a new survey, so that none is accepted that no client could draw. */
  readonly fillCard: FillCard;
  /** Where pages are served, for the address of published results. */
  readonly publicUrl: string;
  /** Keeps the number of answers on posted cards up to date. Without it they show none. */
  readonly live?: Live;
}

/** Surveys: a feature, and what other features may ask of it. */
export interface Surveys {
  readonly feature: Feature;
  /** Asks those who were somewhere what they think of it. */
  readonly askForFeedback: AskForFeedback;
  /** Puts a proposal before the steering group, as a poll in its channel. */
  readonly proposeToSteeringGroup: ProposeToSteeringGroup;
}

/** Pulse surveys: asked on a card in channels, answered without a name, their results posted when they close. */
export function surveys({ database, ballotSecret, live = STILL, ...deps }: SurveysDeps): Surveys {
  const parts: Parts = { ...deps, live, records: openRecords(database, ballotSecret) };
  const feature: Feature = {
    name: 'surveys',
    commands: [
      {
        words: { cy: ['arolwg', 'arolwg newydd'], en: ['survey', 'new survey'] },
        help: 'surveys.newHelp',
        who: 'manager',
        run: async (_rest, { edition }) => [
          { card: newSurveyCard(edition, emptyForm(parts.clock()), await offeredBy(parts)) },
        ],
      },
      {
        words: { cy: ['arolygon', 'canlyniadau arolwg'], en: ['surveys', 'survey results'] },
        help: 'surveys.listHelp',
        run: async (_rest, asker) => [{ card: await listFor(parts, 0, asker) }],
      },
    ],
    actions: {
      ...answerActs(parts, openNumberShower(parts, parts.clock)),
      ...listActs(parts),
      ...ownChatActs(parts),
      ...managerActs(parts),
      ...questionActs(parts),
      ...settingsActs(parts),
      ...seriesActs(parts),
      ...resultActs(parts),
    },
    dialogs: { ...questionDialogs(parts), ...settingsDialogs(parts) },
    unfurl: (address, asker) => unfurlResults(parts, address, asker),
    routes: [...surveyRoutes(parts), ...seriesRoutes(parts), ...resultRoutes(parts)],
    pages: resultsPages(parts),
    due: (now) => dueSurveys(parts, now),
    scheduled: (from, to) => scheduledSurveys(parts.records, from, to),
    personalData: surveyData(parts.records),
  };
  return {
    feature,
    askForFeedback: (about) => askForFeedback(parts, about),
    proposeToSteeringGroup: (proposal) => proposeToSteeringGroup(parts, proposal),
  };
}
