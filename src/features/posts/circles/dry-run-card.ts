import type { Worded } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeCard } from '../../../chat/cards/notice.ts';
import { topicNames } from '../../../chat/vocabulary/topics.ts';
import type { Edition } from '../../../language/edition.ts';
import { say } from '../../../language/say.ts';
import type { DryRun } from './dry-run.ts';
import type { CirclePlan } from './plan.ts';

/** What a plan would bring, a line each: for whoever carries it out, and for those who are asked about it. */
export const consequencesOf = ({ into, sharedChannels, sharedPosts }: DryRun): readonly Worded[] => [
  ...into.map(
    ({ name, topics, channels, people, posts }): Worded =>
      (language) =>
        say(language, 'posts.circleWouldHave', {
          ...{ name: name[language], topics: topicNames(language, topics) },
          ...{ channels, people, posts },
        }),
  ),
  (language) => say(language, 'posts.circleShared', { channels: sharedChannels, posts: sharedPosts }),
  (language) => say(language, 'posts.circleKeeps'),
];

/** A dry run, with what can be done next. */
export const dryRunCard = (edition: Edition, plan: CirclePlan, dry: DryRun): Card =>
  noticeCard(
    edition,
    (language) => ({
      title: say(language, 'posts.circleDryTitle'),
      lines: consequencesOf(dry).map((line) => line(language)),
    }),
    [
      { title: 'posts.circleDoIt', verb: 'posts.carryOutCircles', data: { plan } },
      { title: 'posts.circlePropose', verb: 'posts.proposeCircles', data: { plan } },
    ],
  );
