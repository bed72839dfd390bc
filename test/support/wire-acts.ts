import path from 'node:path';
import Libsql from 'libsql';
import type { House } from './house.ts';
import {
  buttonOf,
  cardOf,
  channel,
  type Heard,
  type Person,
  type Room,
  type TeamsSimulator,
  type TurnResult,
} from './teams/index.ts';

export const OWNER: Person = { id: '00000000-0000-4000-8000-000000000013', name: 'Channel owner' };

/** The card that was said last in a turn. */
export const lastCard = ({ heard }: TurnResult) => cardOf(heard.at(-1));

/** A channel with the bot in it, and what its owner chose. Returns what was said there on the way. */
export async function settle(
  teams: TeamsSimulator,
  room: Room,
  typed: Readonly<Record<string, string>>,
  owner: Person = OWNER,
): Promise<TurnResult> {
  const opened = await teams.say('settings', owner, room);
  return teams.press(
    buttonOf(lastCard(opened), 'community.saveSettings', typed),
    owner,
    room,
    opened.heard.at(-1)?.activityId,
  );
}

/** Installs the bot in a channel of this name and settles it. */
export async function addChannel(
  teams: TeamsSimulator,
  name: string,
  typed: Readonly<Record<string, string>> = {},
  changes: Partial<Room> = {},
): Promise<Room> {
  const room = channel(name, changes);
  await teams.install(OWNER, room);
  if (Object.keys(typed).length > 0) await settle(teams, room, typed);
  return room;
}

/** The first message in a room whose summary for notifications has these words. */
export const announced = (teams: TeamsSimulator, room: Room, words: string): Promise<Heard> =>
  teams.until(
    () => announcements(teams, room, words)[0],
    `"${words}" in ${room.channelName ?? room.conversationId}`,
  );

/** Every message in a room whose summary for notifications has these words. */
export const announcements = (teams: TeamsSimulator, room: Room, words: string): readonly Heard[] =>
  teams
    .saidIn(room)
    .filter(({ method, activity }) => method === 'POST' && (activity.summary ?? '').includes(words));

/** Waits until an announcement has found its end in every channel: what did not come by then does not come. */
export async function delivered({ app }: House, announcementId: string): Promise<void> {
  const end = performance.now() + 8000;
  while ((await app.delivery.report(announcementId)).state !== 'finished') {
    if (performance.now() > end) throw new Error(`Never finished: ${announcementId}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until delivery has looked at an announcement and holds it back. */
export async function heldUp({ app }: House, announcementId: string): Promise<void> {
  const end = performance.now() + 8000;
  while ((await app.delivery.report(announcementId)).troubles.length === 0) {
    if (performance.now() > end) throw new Error(`Never held up: ${announcementId}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** One document as it lies in the sqlite file. */
export interface StoredRow {
  readonly collection: string;
  readonly partition: string;
  readonly id: string;
  readonly body: string;
}

/** Every document that a house keeps, read from its file past everything of ours. */
export function storedIn({ folder }: House): readonly StoredRow[] {
  const db = new Libsql(path.join(folder, 'cylch.sqlite'), { readonly: true });
  try {
    return db.prepare('SELECT collection, partition, id, body FROM documents').all() as StoredRow[];
  } finally {
    db.close();
  }
}
