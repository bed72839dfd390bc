import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { choicesIn, langOf, type Worded } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Command, type Dialog } from '../../../chat/feature.ts';
import type { Card, Message } from '../../../chat/message.ts';
import { noticeCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { topicChoices, TOPICS } from '../../../chat/vocabulary/topics.ts';
import { chosenOf, oneLine, typed } from '../../../chat/input/typed-text.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { labelIn, say, sayIn } from '../../../language/say.ts';
import { feedsAway, unknownFeed } from '../errors.ts';
import { KIND_NAMES, POST_KINDS } from '../kinds/kinds.ts';
import { safeLink } from '../kinds/safe-link.ts';
import type { Parts } from '../parts.ts';
import { failureWords } from './failure-words.ts';
import { nameOf, newFeed, type Feed, type FeedChoice } from './feed.ts';

const NAME_LIMIT = 100;

/** How the last reading went, and what comes next. */
const readingLine =
  ({ state, lastCode, readAt, nextAt }: Feed): Worded =>
  (language) => {
    if (readAt === null) return say(language, 'posts.feedUnread');
    if (lastCode === null) return say(language, 'posts.feedRead', { date: formatDateTime(language, readAt) });
    const why = say(language, failureWords(lastCode));
    return state === 'broken'
      ? say(language, 'posts.feedIsBroken', { why })
      : say(language, 'posts.feedWaits', { why, date: formatDateTime(language, nextAt) });
  };

const stateLines = (feed: Feed): readonly Worded[] => [
  () => feed.url,
  (language) => say(language, feed.trusted ? 'posts.feedTrusted' : 'posts.feedModerated'),
  (language) => say(language, 'posts.feedItems', { items: feed.items }),
  readingLine(feed),
];

const feedCard = ({ edition }: Asker, feed: Feed): Card =>
  noticeCard(
    edition,
    (language) => ({
      title: say(language, 'posts.feed'),
      about: nameOf(feed),
      lines: stateLines(feed).map((line) => line(language)),
    }),
    [
      { title: 'posts.feedAgain', verb: 'posts.feedAgain', data: { id: feed.id } },
      {
        title: feed.trusted ? 'posts.feedModerate' : 'posts.feedTrust',
        verb: 'posts.feedTrust',
        data: { id: feed.id, trusted: !feed.trusted },
      },
      { title: 'posts.feedRemove', verb: 'posts.feedRemove', data: { id: feed.id } },
    ],
  );

const inviteCard = ({ edition }: Asker, count: number): Card =>
  noticeCard(
    edition,
    (language) => ({
      title: say(language, 'posts.feeds'),
      lines: [say(language, 'posts.feedsIntro', { feeds: count })],
    }),
    [{ title: 'posts.feedAdd', verb: 'posts.addFeed' }],
  );

/** Every feed with how it is doing, and the way to add one. */
async function messages(parts: Pick<Parts, 'feeds'>, asker: Asker): Promise<readonly Message[]> {
  const feeds = await parts.feeds.all();
  return [
    { card: inviteCard(asker, feeds.length) },
    ...feeds.map((feed) => ({ card: feedCard(asker, feed) })),
  ];
}

/** `ffrydiau` / `feeds`: not for the eyes of a channel. */
export const feedsCommand = (parts: Pick<Parts, 'feeds'>): Command => ({
  words: { cy: ['ffrydiau'], en: ['feeds'] },
  help: 'posts.feedsHelp',
  who: 'manager',
  run: async (_rest, asker) =>
    asker.scope === 'personal'
      ? messages(parts, asker)
      : [{ text: sayIn(asker.edition, 'posts.feedsPersonal') }],
});

const formSchema = z.object({
  url: typed(1500),
  name: typed(300),
  kind: z.enum(POST_KINDS),
  topics: typed(500)
    .transform(chosenOf)
    .pipe(z.array(z.enum(TOPICS))),
  trusted: typed(10),
});
type FeedForm = z.output<typeof formSchema>;

function formCard({ edition }: Asker, form: FeedForm, problem = ''): Card {
  return {
    template: 'posts/feed',
    data: {
      ...{ edition, lang: langOf(edition), problem },
      heading: labelIn(edition, 'posts.feedAdd'),
      intro: sayIn(edition, 'posts.feedAddIntro'),
      labels: {
        url: labelIn(edition, 'posts.feedUrl'),
        name: labelIn(edition, 'posts.feedName'),
        kind: labelIn(edition, 'posts.kindField'),
        topics: labelIn(edition, 'common.topics'),
        topicsNeeded: labelIn(edition, 'posts.topicsNeeded'),
        trusted: labelIn(edition, 'posts.feedTrustField'),
        trustedTitle: labelIn(edition, 'posts.feedTrusted'),
        save: labelIn(edition, 'common.save'),
      },
      kinds: choicesIn(edition, KIND_NAMES),
      topics: topicChoices(edition),
      values: { ...form, topics: form.topics.join(','), trusted: form.trusted === 'true' ? 'true' : 'false' },
    },
  };
}

const EMPTY: FeedForm = { url: '', name: '', kind: 'news', topics: [], trusted: 'false' };

export const feedDialogs: Readonly<Record<string, Dialog>> = {
  'posts.addFeed': {
    who: 'manager',
    open: (_payload, asker) =>
      Promise.resolve({ title: labelIn(asker.edition, 'posts.feedAdd'), card: formCard(asker, EMPTY) }),
  },
};

const aboutFeed = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

export const feedActions = (parts: Parts): Readonly<Record<string, Action>> => {
  const { feeds, clock, nudge } = parts;
  const about = async (payload: unknown): Promise<Feed> => {
    const feed = await feeds.find(parse(aboutFeed, payload).id);
    if (!feed) throw unknownFeed({});
    return feed;
  };
  return {
    'posts.feeds': forManagers(async (_payload, asker) => ({ messages: await messages(parts, asker) })),
    'posts.saveFeed': forManagers(async (payload, asker) => {
      if (!parts.fetchWeb) throw feedsAway({});
      const form = parse(formSchema, payload);
      const url = form.url.trim();
      const name = oneLine(form.name);
      if (!safeLink.safeParse(url).success || name.length > NAME_LIMIT)
        return { card: formCard(asker, form, labelIn(asker.edition, 'posts.problemLink')) };
      if (form.topics.length === 0)
        return { card: formCard(asker, form, labelIn(asker.edition, 'posts.topicsNeeded')) };
      const choice: FeedChoice = {
        ...{ url, topics: form.topics, kind: form.kind, trusted: form.trusted === 'true' },
        ...(name !== '' && { name }),
      };
      const feed = await feeds.create(newFeed(choice, clock()));
      nudge();
      return { card: feedCard(asker, feed) };
    }),
    'posts.feedAgain': forManagers(async (payload, asker) => {
      const { id } = await about(payload);
      const feed = await feeds.change(id, (old) => ({
        ...old,
        state: 'active',
        failures: 0,
        nextAt: clock().toISOString(),
      }));
      nudge();
      return { card: feedCard(asker, feed ?? (await about(payload))) };
    }),
    'posts.feedTrust': forManagers(async (payload, asker) => {
      const { id } = await about(payload);
      const { trusted } = parse(z.object({ trusted: z.boolean() }), payload);
      const feed = await feeds.change(id, (old) => ({ ...old, trusted }));
      return { card: feedCard(asker, feed ?? (await about(payload))) };
    }),
    'posts.feedRemove': forManagers(async (payload, asker) => {
      const { id } = await about(payload);
      await feeds.remove(id);
      return { card: inviteCard(asker, (await feeds.all()).length) };
    }),
  };
};
