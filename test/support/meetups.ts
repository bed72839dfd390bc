import type { Announcement } from '../../src/chat/announcement.ts';
import type { Reach } from '../../src/chat/audience.ts';
import { buildChat, type Chat, type Turn } from '../../src/chat/dispatch.ts';
import type { Feature } from '../../src/chat/feature.ts';
import { meetups } from '../../src/features/meetups/index.ts';
import type { Meetup } from '../../src/features/meetups/meetup.ts';
import { newMeetup } from '../../src/features/meetups/plan-meetup.ts';
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
      link: 'https://example.org/meet',
      topics: ['automation'],
      audience: { topics: ['automation'] },
    },
    MEETUPS_NOW,
  ),
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
  at(moment: string): void;
  /** Calls the API below `/api/v1`. */
  call(
    method: string,
    path: string,
    sent?: { readonly id?: string; readonly body?: unknown },
  ): Promise<unknown>;
  /** Everything that is due at the present time. */
  due(): Promise<readonly Announcement[]>;
}

/** Who speaks to the bot: in a personal chat unless told. */
export const turnOf = (memberId: string, scope: Turn['place']['scope'] = 'personal'): Turn => ({
  place: {
    address: { conversationId: 'c', serviceUrl: 'https://smba.example/', tenantId: 'tenant-1' },
    scope,
  },
  from: { memberId },
});

export const MANAGER_TURN = turnOf('manager-1');
export const MEMBER_TURN = turnOf('member-1');

const REACH: Reach = { channels: 3, organisations: 2, declined: 1, unreachable: 0 };

export function openMeetupsRoom(): MeetupsRoom {
  let now = MEETUPS_NOW;
  let nudges = 0;
  const withdrawn: string[] = [];
  const live = new RecordingLive();
  const database = openSqliteDatabase(':memory:');
  const feature = meetups({
    database,
    clock: () => now,
    nudge: () => void (nudges += 1),
    publicUrl: 'https://cylch.example',
    reachOf: () => Promise.resolve(REACH),
    live,
    withdraw: (id) => Promise.resolve(void withdrawn.push(id)),
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
    withdrawn,
    live,
    at: (moment) => void (now = new Date(moment)),
    call(method, path, { id, body } = {}) {
      const route = feature.routes?.find((one) => one.method === method && one.path === path);
      if (!route) throw new Error(`no route ${method} ${path}`);
      return route.handle({ params: { id }, query: {}, body });
    },
    async due() {
      const told: Announcement[] = [];
      for await (const announcement of feature.due?.(now) ?? []) told.push(announcement);
      return told;
    },
  };
}
