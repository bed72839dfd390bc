import type { Announcement } from '../../src/chat/announcing/announcement.ts';
import type { Reach } from '../../src/chat/announcing/audience.ts';
import { buildChat } from '../../src/chat/dispatch/dispatch.ts';
import type { Chat, Turn } from '../../src/chat/chat.ts';
import type { Feature } from '../../src/chat/feature.ts';
import type { ReportRow } from '../../src/chat/announcing/delivery-report.ts';
import type { Scheduled } from '../../src/chat/announcing/scheduled.ts';
import { meetups, type MeetupsDeps } from '../../src/features/meetups/index.ts';
import { newMeetup, type Meetup } from '../../src/features/meetups/meetup/meetup.ts';
import { NEVER } from '../../src/features/meetups/reminding/steps.ts';
import type { Database } from '../../src/storage/collection.ts';
import { openSqliteDatabase } from '../../src/storage/sqlite.ts';
import { RecordingLive } from './recording-live.ts';

export const MEETUPS_NOW = new Date('2026-11-02T10:00:00Z');

/** A meetup of an hour, four weeks after `MEETUPS_NOW`, which nobody has heard of yet. */
export const aMeetup = (named: Partial<Meetup> = {}): Meetup => ({
  ...newMeetup(
    'meetup-1',
    {
      title: { cy: 'Mesur gwerth', en: 'Measuring value' },
      description: { cy: 'Tair enghraifft.', en: 'Three examples.' },
      start: '2026-12-01T14:00:00.000Z',
      minutes: 60,
      speakers: [],
      translated: false,
      link: 'https://example.org/meet',
      topics: ['automation'],
      audience: { topics: ['automation'] },
      reminders: ['P7D', 'P1D', 'PT1H', 'PT0S'],
    },
    MEETUPS_NOW,
  ),
  nextDueAt: NEVER,
  ...named,
});

/** What a manager types to plan the same meetup. */
export const typedPlan = (named: Readonly<Record<string, string>> = {}) => ({
  edition: 'en',
  titleCy: 'Mesur gwerth',
  titleEn: 'Measuring value',
  descriptionCy: 'Tair enghraifft.',
  descriptionEn: 'Three examples.',
  date: '2026-12-01',
  time: '14:00',
  minutes: '60',
  placeCy: '',
  placeEn: '',
  link: 'https://example.org/meet',
  topics: 'automation',
  reminders: 'P7D,P1D,PT1H,PT0S',
  ...named,
});

/** The meetups room on storage of its own, with a clock that the test sets. */
export interface MeetupsRoom {
  readonly feature: Feature;
  readonly chat: Chat;
  readonly database: Database;
  readonly nudges: () => number;
  /** The announcements that were withdrawn. */
  readonly withdrawn: readonly string[];
  /** What was to be shown on posted cards. */
  readonly live: RecordingLive;
  /** Members who have the bot in a chat of their own, and that chat's id. */
  readonly chats: Map<string, string>;
  /** What became of announcements. */
  readonly rows: Map<string, readonly Pick<ReportRow, 'channelId' | 'organisation' | 'state'>[]>;
  /** What else stands in the calendar. */
  readonly calendar: Scheduled[];
  readonly now: () => Date;
  at(moment: string): void;
  /** Calls the API below `/api/v1`. */
  call(
    method: string,
    path: string,
    sent?: { readonly id?: string; readonly body?: unknown; readonly query?: object },
  ): Promise<unknown>;
  /** Everything that is due at the present time. */
  due(): Promise<readonly Announcement[]>;
}

/** Who speaks to the bot: in a personal chat unless told. Their name is made of their id. */
export const turnOf = (
  memberId: string,
  scope: Turn['place']['scope'] = 'personal',
  conversationId = 'c',
  homeTenantId?: string,
): Turn => ({
  place: {
    address: { conversationId, serviceUrl: 'https://smba.example/', tenantId: 'tenant-1' },
    scope,
  },
  from: { memberId, name: `Name of ${memberId}`, ...(homeTenantId !== undefined && { homeTenantId }) },
});

export const MANAGER_TURN = turnOf('manager-1');
export const MEMBER_TURN = turnOf('member-1');

const REACH: Reach = { channels: 3, organisations: 2, declined: 1, unreachable: 0 };

export function openMeetupsRoom(deps: Partial<MeetupsDeps> = {}): MeetupsRoom {
  let now = MEETUPS_NOW;
  let nudges = 0;
  const withdrawn: string[] = [];
  const live = new RecordingLive();
  const database = deps.database ?? openSqliteDatabase(':memory:');
  const chats: MeetupsRoom['chats'] = new Map();
  const rows: MeetupsRoom['rows'] = new Map();
  const calendar: Scheduled[] = [];
  const feature: Feature = meetups({
    database,
    clock: () => now,
    nudge: () => void (nudges += 1),
    publicUrl: 'https://cylch.example',
    reachOf: () => Promise.resolve(REACH),
    live,
    withdraw: (id) => Promise.resolve(void withdrawn.push(id)),
    async *rowsOf(id) {
      for (const row of rows.get(id) ?? []) yield await Promise.resolve(row as ReportRow);
    },
    chatOf: (_tenantId, memberId) => Promise.resolve(chats.get(memberId)),
    channelIdOf: ({ conversationId }) => conversationId,
    organisationName: (tenantId) =>
      Promise.resolve({ cy: `Sefydliad ${tenantId}`, en: `Organisation ${tenantId}` }),
    organisations: () => Promise.resolve(new Map([['org-1', { cy: 'Cyngor Sampl', en: 'Sample Council' }]])),
    async *scheduled(from, to) {
      for (const entry of calendar)
        if (new Date(entry.at) >= from && new Date(entry.at) < to) yield await Promise.resolve(entry);
      for await (const entry of feature.scheduled?.(from, to) ?? []) yield entry;
    },
    ...deps,
  });
  const chat = buildChat({
    features: [feature],
    membership: {
      admits: () => true,
      isManager: (_tenantId, memberId) => Promise.resolve(memberId === 'manager-1'),
      authorsAudience: () => Promise.resolve(undefined),
      choiceOf: () => Promise.resolve('en'),
    },
    detectLanguage: () => 'undetermined',
  });
  return {
    feature,
    chat,
    database,
    nudges: () => nudges,
    ...{ withdrawn, live, chats, rows, calendar },
    now: () => now,
    at: (moment) => void (now = new Date(moment)),
    call(method, path, { id, body, query = {} } = {}) {
      const route = feature.routes?.find((one) => one.method === method && one.path === path);
      if (!route) throw new Error(`no route ${method} ${path}`);
      return route.handle({ params: { id }, query, body });
    },
    async due() {
      const told: Announcement[] = [];
      for await (const announcement of feature.due?.(now) ?? []) told.push(announcement);
      return told;
    },
  };
}
