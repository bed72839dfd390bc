import type { OwnChats } from '../../../chat/announcing/own-chats.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Parts } from '../parts.ts';
import type { AskedOrganisation } from './invited.ts';
import type { Survey } from './survey.ts';

/** Whom a survey asks: in channels, and in the own chats of those who installed the bot. */
export interface Whom {
  readonly asked: readonly AskedOrganisation[];
  /** In how many own chats. */
  readonly chats: number;
}

/** Who is in a channel and has the bot, too, is one person: of the two numbers the larger one is certain. */
const together = (inTeams: number | null, inChats: number): number | null =>
  inTeams === null ? null : Math.max(inTeams, inChats);

/** Counts whom a survey asks at this moment, organisation by organisation. */
export async function whomAsked(
  { peopleAsked, ownChats }: Pick<Parts, 'peopleAsked' | 'ownChats'>,
  { audience, places }: Pick<Survey, 'audience' | 'places'>,
): Promise<Whom> {
  const inTeams = places === 'chats' ? [] : await peopleAsked(audience, 'surveys');
  if (places === 'channels') return { asked: inTeams, chats: 0 };
  const found = new Map(inTeams.map((one) => [one.id, { ...one, inChats: 0 }]));
  let chats = 0;
  for await (const { organisation } of ownChats.addressed(audience, 'surveys')) {
    const known = found.get(organisation.id) ?? { ...organisation, channels: 0, people: 0, inChats: 0 };
    found.set(organisation.id, { ...known, inChats: known.inChats + 1 });
    chats += 1;
  }
  const asked = [...found.values()].map(({ inChats, ...one }) => ({
    ...one,
    people: together(one.people, inChats),
  }));
  return { asked, chats };
}

/** So many chats are one announcement: their ids travel in it. */
const CHATS_A_PART = 1_000;

/** Into how many announcements the chats of a survey go; fixed when it opens. */
export const partsFor = (chats: number): number => Math.ceil(chats / CHATS_A_PART);

/** In which part a chat is: by its id alone, so that whoever is counted anew is told once all the same. */
const partOf = (chatId: string, parts: number): number =>
  Buffer.from(idOf('survey-part', chatId), 'base64url').readUInt32BE(0) % parts;

/** The ids of the chats that a survey asks, part by part. */
export async function chatsByPart(
  { addressed }: Pick<OwnChats, 'addressed'>,
  { audience, chatParts }: Pick<Survey, 'audience' | 'chatParts'>,
): Promise<readonly (readonly string[])[]> {
  const found = Array.from({ length: chatParts }, (): string[] => []);
  if (chatParts > 0)
    for await (const { id } of addressed(audience, 'surveys')) found[partOf(id, chatParts)]?.push(id);
  return found;
}
