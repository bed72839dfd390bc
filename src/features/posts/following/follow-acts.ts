import type { Address } from '../../../chat/address.ts';
import type { Asker } from '../../../chat/asker.ts';
import { type Worded } from '../../../chat/cards/card-words.ts';
import type { Action, Command, Dialog } from '../../../chat/feature.ts';
import type { Form, Reply } from '../../../chat/message.ts';
import { noticeCard, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { formatDate, localDay, startOfLocalDay } from '../../../language/dates.ts';
import { say } from '../../../language/say.ts';
import { isOpen } from '../circles/circle.ts';
import { followOwnersOnly } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { choose, newFollower } from './choose.ts';
import { choiceIn, followForm, followSchema, formOfChoice, type FollowForm } from './follow-form.ts';
import { UNCHOSEN, type Choice, type Follower } from './follower.ts';
import { personId } from './people.ts';
import { topicsOf } from './topics-of.ts';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** Who is being settled: the person in their own chat, the channel anywhere else. */
const followerIdOf = ({ channelIdOf }: Pick<Parts, 'channelIdOf'>, asker: Asker): string =>
  asker.scope === 'personal' ? personId(asker) : channelIdOf(asker.address);

/** Throws `follow_owners_only` for whoever may not settle what comes to this channel. */
async function admit({ ownsChannel }: Pick<Parts, 'ownsChannel'>, asker: Asker): Promise<void> {
  if (asker.scope === 'personal' || asker.isManager) return;
  if (!(await ownsChannel(asker.address, asker.memberId))) throw followOwnersOnly({});
}

/** A person who asks for nothing gets nothing; a channel gets everything at once. */
const beginning = ({ scope }: Asker): Choice =>
  scope === 'personal' ? { atOnce: 'none', digest: 'weekly' } : UNCHOSEN;

async function openForm(parts: Parts, asker: Asker): Promise<Form> {
  await admit(parts, asker);
  const follower = await parts.followers.find(followerIdOf(parts, asker));
  const { topics = 'all', circles = [], quietHours } = follower?.person ?? {};
  const form: FollowForm = {
    ...formOfChoice(follower?.choice ?? beginning(asker)),
    follows: (topics === 'all' ? ['all'] : [...topics]) as FollowForm['follows'],
    circles: [...circles],
    ...{ quietFrom: quietHours?.from ?? '', quietTo: quietHours?.to ?? '' },
  };
  const known = (await parts.circles.all()).filter(isOpen);
  return followForm(asker.edition, form, { isPerson: asker.scope === 'personal', circles: known });
}

/** The topics that whoever is settled followed until now: what their old choice still had to bring depends on them. */
async function followedTopics(
  parts: Parts,
  asker: Asker,
  old: Follower | undefined,
): Promise<readonly string[]> {
  if (asker.scope === 'personal') return old?.person ? topicsOf(old.person, await parts.circles.all()) : [];
  const id = parts.channelIdOf(asker.address);
  for await (const channel of parts.channels()) if (channel.id === id) return channel.topics;
  return TOPICS;
}

const personIn = (asker: Asker, form: FollowForm): NonNullable<Follower['person']> => {
  const { conversationId, serviceUrl, tenantId } = asker.address;
  const address: Address = { conversationId, serviceUrl, tenantId, memberId: asker.memberId };
  const all = form.follows.includes('all') || (form.follows.length === 0 && form.circles.length === 0);
  return {
    ...{ memberId: asker.memberId, tenantId: asker.tenantId, address, edition: asker.edition },
    topics: all ? 'all' : form.follows,
    circles: form.circles,
    ...(form.quietFrom !== '' && { quietHours: { from: form.quietFrom, to: form.quietTo } }),
  };
};

async function save(parts: Parts, payload: unknown, asker: Asker): Promise<Reply> {
  await admit(parts, asker);
  const form = parse(followSchema, payload);
  const isPerson = asker.scope === 'personal';
  const read = choiceIn(form);
  if ('problems' in read) {
    const circles = (await parts.circles.all()).filter(isOpen);
    return { card: followForm(asker.edition, form, { isPerson, circles }, read.problems).card };
  }
  const id = followerIdOf(parts, asker);
  const old = await parts.followers.find(id);
  const topics = await followedTopics(parts, asker, old);
  await choose(parts, id, topics, read.choice, isPerson ? { person: personIn(asker, form) } : {});
  return {
    card: sayingCard(
      asker.edition,
      'posts.followSaved',
      [],
      [{ title: 'posts.follow', verb: 'posts.follow' }],
    ),
  };
}

/** No digest for a week; what comes meanwhile stands in the one after. */
async function mute(parts: Parts, asker: Asker): Promise<Reply> {
  await admit(parts, asker);
  const id = followerIdOf(parts, asker);
  const now = parts.clock();
  const until = localDay(new Date(now.getTime() + WEEK_MS));
  await parts.followers.change(id, (old) => ({ ...(old ?? newFollower(id, now)), mutedUntil: until }));
  const untilLine: Worded = (language) =>
    say(language, 'posts.mutedUntil', { date: formatDate(language, startOfLocalDay(until) ?? now) });
  return {
    card: noticeCard(
      asker.edition,
      (language) => ({ title: say(language, 'posts.muted'), lines: [untilLine(language)] }),
      [{ title: 'posts.follow', verb: 'posts.follow' }],
    ),
  };
}

/** No digest any more, until somebody asks for it again. */
async function stop(parts: Parts, asker: Asker): Promise<Reply> {
  await admit(parts, asker);
  const id = followerIdOf(parts, asker);
  const now = parts.clock();
  if (asker.scope === 'personal') await parts.followers.remove(id);
  else
    await parts.followers.change(id, (old) => {
      const before = old ?? newFollower(id, now);
      return { ...before, carried: [], choice: { ...before.choice, digest: 'none' } };
    });
  return {
    card: sayingCard(
      asker.edition,
      'posts.digestStopped',
      ['posts.digestStoppedHow'],
      [{ title: 'posts.follow', verb: 'posts.follow' }],
    ),
  };
}

export const followDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'posts.follow': { open: (_payload, asker) => openForm(parts, asker) },
});

export const followActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'posts.saveFollow': { run: (payload, asker) => save(parts, payload, asker) },
  'posts.mute': { run: (_payload, asker) => mute(parts, asker) },
  'posts.stopDigest': { run: (_payload, asker) => stop(parts, asker) },
});

/** `dilyn` / `follow`: in a chat for oneself, in a channel for the channel. */
export const followCommand = (parts: Parts): Command => ({
  words: { cy: ['dilyn'], en: ['follow'] },
  help: 'posts.followHelp',
  run: async (_rest, asker) => [{ card: (await openForm(parts, asker)).card }],
});
