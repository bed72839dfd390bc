import type { Language } from '../../../language/bilingual.ts';
import { sortedIn } from '../../../language/collate.ts';
import { say } from '../../../language/say.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { latestNews, latestPeopleStep } from '../reminding/steps.ts';
import { inChats, inThreads } from '../telling/tell-people.ts';
import { isComing, isToldOf, type Reply } from './reply.ts';

/** Somebody as the organisers see them: their name and their organisation, as far as both are known. */
export interface Guest {
  readonly name: string | undefined;
  readonly organisation: Bilingual | undefined;
}

/** For the organisers alone: who comes, who waits, and who did not hear of the latest change. */
export interface WhoComes {
  readonly coming: readonly Guest[];
  readonly waiting: readonly Guest[];
  readonly maybe: readonly Guest[];
  readonly notReached: readonly Guest[];
  /** It is not certain whether the message arrived. */
  readonly uncertain: readonly Guest[];
}

/** `Aelod Un (Cyngor Sampl)`; who gave no name is a member. */
const guestIn = (language: Language, { name, organisation }: Guest): string =>
  [
    name ?? say(language, 'meetups.namelessGuest'),
    ...(organisation ? [`(${organisation[language]})`] : []),
  ].join(' ');

export const guestsIn = (language: Language, guests: readonly Guest[]): string =>
  sortedIn(
    language,
    guests.map((guest) => guestIn(language, guest)),
    (text) => text,
  ).join('; ');

/** What became of the latest news in each place, by the step with which it was told there. */
async function arrivals({ rowsOf }: Pick<Parts, 'rowsOf'>, steps: ReadonlySet<string>) {
  const states = new Map<string, string>();
  for (const step of steps)
    for (const id of [inChats(step), inThreads(step)])
      for await (const { channelId, state } of rowsOf(id)) states.set(`${step} ${channelId}`, state);
  return states;
}

/** Reads the replies of a meetup as its organisers may see them. */
export async function whoComes(
  parts: Pick<Parts, 'replies' | 'rowsOf' | 'organisationName'>,
  meetup: Meetup,
): Promise<WhoComes> {
  const replies = Object.values((await parts.replies.of(meetup.id)).replies);
  const tenants = [...new Set(replies.map(({ from }) => from))];
  const names = new Map(
    await Promise.all(tenants.map(async (tenant) => [tenant, await parts.organisationName(tenant)] as const)),
  );
  const guests = (those: (reply: Reply) => boolean): Guest[] =>
    replies.filter(those).map(({ name, from }) => ({ name, organisation: names.get(from) }));
  const [step, news] = [latestPeopleStep(meetup), latestNews(meetup)];
  const wasToBeTold = ({ told }: Reply): boolean => step !== undefined && isToldOf(told, step, news);
  const states = await arrivals(
    parts,
    new Set(replies.filter(wasToBeTold).map(({ told }) => told?.step ?? '')),
  );
  const stateOf = ({ told }: Reply): string | undefined =>
    told?.in == null ? undefined : states.get(`${told.step} ${told.in}`);
  return {
    coming: guests(isComing),
    waiting: guests(({ waits }) => waits ?? false),
    maybe: guests(({ answer }) => answer === 'maybe'),
    notReached: guests(
      (reply) =>
        wasToBeTold(reply) && !['sent', 'uncertain', 'queued', 'sending'].includes(stateOf(reply) ?? ''),
    ),
    uncertain: guests((reply) => wasToBeTold(reply) && stateOf(reply) === 'uncertain'),
  };
}
