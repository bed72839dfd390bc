import type { Audience } from '../../src/chat/announcing/audience.ts';
import type { Asker } from '../../src/chat/asker.ts';
import type { Card, Message, Reply } from '../../src/chat/message.ts';
import type { OwnChat } from '../../src/chat/announcing/own-chats.ts';
import type { Announcement } from '../../src/chat/announcing/announcement.ts';
import { surveys } from '../../src/features/surveys/index.ts';
import type { Answer, Ballot, BallotBox } from '../../src/features/surveys/answering/ballot.ts';
import { draftOf } from '../../src/features/surveys/asking/create-survey.ts';
import type { AskedOrganisation } from '../../src/features/surveys/asking/invited.ts';
import type { Question } from '../../src/features/surveys/asking/question.ts';
import type { Survey } from '../../src/features/surveys/asking/survey.ts';
import { openRecords } from '../../src/features/surveys/records.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import type { Database } from '../../src/storage/collection.ts';
import { fillCard } from './fill-card.ts';
import { RecordingLive } from './recording-live.ts';

export const OPENED = new Date('2026-06-01T09:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;

const option = (id: string) => ({ id, text: { cy: `${id} (cy)`, en: id } });
const asked = (id: string) => ({
  id,
  text: { cy: `${id}?? (cy)`, en: `${id}?` },
  optional: false,
  mayDecline: false,
});

/** One question of each type. */
export const aChoice = (named: { several?: boolean; optional?: boolean } = {}) =>
  ({
    ...asked('choice'),
    type: 'choice',
    several: false,
    options: ['a', 'b', 'c'].map(option),
    ...named,
  }) as const satisfies Question;
export const aRating = () =>
  ({
    ...asked('rating'),
    type: 'rating',
    scale: '1-5',
    ends: { low: { cy: 'Isel', en: 'Low' }, high: { cy: 'Uchel', en: 'High' } },
  }) as const satisfies Question;
export const aRanking = () =>
  ({
    ...asked('ranking'),
    type: 'ranking',
    options: ['p', 'q', 'r', 's', 't', 'u'].map(option),
  }) as const satisfies Question;
export const aText = () => ({ ...asked('text'), type: 'text', optional: true }) as const satisfies Question;

export const aSurvey = (named: Partial<Survey> = {}): Survey => ({
  ...draftOf(
    {
      id: 'survey-1',
      title: { cy: 'Arolwg', en: 'Survey' },
      questions: [aChoice(), aRating(), aRanking(), aText()],
      audience: { all: true },
    },
    OPENED,
  ),
  ...named,
});

export const aYesNo = (named: Partial<Question> = {}) =>
  ({ ...asked('yes-no'), type: 'yes-no', ...named }) as Extract<Question, { type: 'yes-no' }>;

export const aBallot = (...answers: Answer[]): Ballot => ({ group: null, answers });
export const aBox = (ballots: readonly Ballot[], comments: BallotBox['comments'] = []): BallotBox => ({
  ballots,
  comments,
});

/** The service's half of the keys, in tests. */
export const SECRET = 'a secret that lies in no storage';

export const anOrganisation = (id: string, named: Partial<AskedOrganisation> = {}): AskedOrganisation => ({
  ...{ id, name: { cy: `${id} (cy)`, en: id }, channels: 3, people: 50 },
  ...named,
});

/** The surveys feature on a storage in memory, with a clock that the test sets. */
export function openSurveyWorld(database: Database = openSqliteDatabase(':memory:')) {
  const world = { now: OPENED, nudges: 0, steeringGroup: undefined as Audience | undefined, reached: 12 };
  const live = new RecordingLive();
  const asked: AskedOrganisation[] = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => anOrganisation(id));
  /** Organisations of the community whose channels take no surveys. */
  const silent: AskedOrganisation[] = [];
  const chats: OwnChat[] = [];
  const declined = new Set<string>();
  const { feature, askForFeedback, proposeToSteeringGroup } = surveys({
    database,
    clock: () => world.now,
    nudge: () => (world.nudges += 1),
    fillCard,
    live,
    ballotSecret: SECRET,
    publicUrl: 'https://cylch.example',
    peopleAsked: () => Promise.resolve(asked),
    ownChats: {
      async *addressed() {
        for (const chat of chats) if (!declined.has(chat.id)) yield await Promise.resolve(chat);
      },
      wants: ({ memberId }) =>
        Promise.resolve(
          chats.some(({ id }) => id === `chat-of-${memberId}`)
            ? !declined.has(`chat-of-${memberId}`)
            : undefined,
        ),
      choose({ memberId }, _kind, wants) {
        if (wants) declined.delete(`chat-of-${memberId}`);
        else declined.add(`chat-of-${memberId}`);
        return Promise.resolve();
      },
    },
    organisations: () => Promise.resolve([...asked, ...silent]),
    organisationOf: (tenantId) => Promise.resolve({ id: tenantId }),
    steeringGroup: () => Promise.resolve(world.steeringGroup),
    reachOf: () =>
      Promise.resolve({ channels: world.reached, organisations: 5, declined: 1, unreachable: 2 }),
  });
  const anAsker = (memberId: string, named: Partial<Asker> = {}): Asker => ({
    memberId,
    tenantId: 'tenant-1',
    scope: 'channel',
    address: { conversationId: 'c', serviceUrl: 'https://smba.example/', tenantId: 'tenant-1' },
    edition: 'en',
    isManager: memberId === 'manager',
    ...named,
  });

  return {
    feature,
    live,
    askForFeedback,
    proposeToSteeringGroup,
    asked,
    silent,
    chats,
    records: openRecords(database, SECRET),
    anAsker,
    /** Everything that was answered, as it lies in the storage. */
    async boxOf(surveyId: string): Promise<BallotBox> {
      const survey = (await openRecords(database, SECRET).surveys.get('surveys', surveyId))?.value;
      if (!survey) throw new Error(`no survey ${surveyId}`);
      return openRecords(database, SECRET).ballots.open(survey);
    },
    nudges: () => world.nudges,
    /** Where the steering group is, and how many of its channels take surveys. */
    steer: (steeringGroup: Audience | undefined, reached = 1) =>
      void Object.assign(world, { steeringGroup, reached }),
    /** Moves the clock to so many days after the opening. */
    days: (days: number) => (world.now = new Date(OPENED.getTime() + days * DAY_MS)),
    at: (now: Date) => (world.now = now),
    press(verb: string, payload: unknown, memberId = 'member-1', named: Partial<Asker> = {}): Promise<Reply> {
      const action = feature.actions?.[verb];
      if (!action) throw new Error(`no action ${verb}`);
      return action.run(payload, anAsker(memberId, named));
    },
    async type(words: string, memberId = 'member-1'): Promise<readonly Message[]> {
      const command = feature.commands?.find(({ words: { cy, en } }) => [...cy, ...en].includes(words));
      return (await command?.run('', anAsker(memberId))) ?? [];
    },
    async call(
      method: string,
      path: string,
      call: { id?: string; params?: Record<string, string>; body?: unknown } = {},
    ): Promise<unknown> {
      const route = feature.routes?.find((one) => one.method === method && one.path === path);
      if (!route) throw new Error(`no route ${method} ${path}`);
      return await route.handle({ params: { id: call.id, ...call.params }, query: {}, body: call.body });
    },
    async due(): Promise<Announcement[]> {
      const found: Announcement[] = [];
      for await (const announcement of feature.due?.(world.now) ?? []) found.push(announcement);
      return found;
    },
    /** Writes and opens a survey over the API. */
    async open(body: object = { template: 'ai-readiness-pulse' }): Promise<string> {
      const { id } = (await this.call('post', '/surveys', {
        body: { audience: { all: true }, ...body },
      })) as {
        id: string;
      };
      await this.call('post', '/surveys/:id/open', { id });
      return id;
    },
  };
}

export type SurveyWorld = ReturnType<typeof openSurveyWorld>;

/** A filled card of the pulse template. */
export const pulseAnswers = (surveyId: string, named: Record<string, unknown> = {}) => ({
  surveyId,
  edition: 'en',
  q1: '4',
  q2: 'exploring',
  q3: 'policy,owner',
  q4: '3',
  ...named,
});

/** What a card looks like when it is drawn, as one text. */
export const drawn = (card: Card | undefined): string => {
  if (!card) throw new Error('no card');
  return JSON.stringify(fillCard(card));
};

/** The code of the failure that a promise is expected to end in. */
export const codeOf = async (act: Promise<unknown>): Promise<unknown> => {
  try {
    await act;
    return 'no failure';
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};
