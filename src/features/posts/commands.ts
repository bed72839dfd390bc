import type { Command } from '../../chat/feature.ts';
import { sayingCard } from '../../chat/cards/notice.ts';
import { newId } from '../../lib/ids.ts';
import { circlesCommand } from './circles/circle-acts.ts';
import { feedsCommand } from './feeds/feed-acts.ts';
import { filterOf } from './finding/filter-words.ts';
import { listCommand } from './finding/list-posts.ts';
import { savedCommand } from './finding/save-post.ts';
import { searchCommand } from './finding/search-command.ts';
import { translationsCommand } from './finding/wanted-translations.ts';
import { followCommand } from './following/follow-acts.ts';
import { reviewCommand } from './moderation/review-queue.ts';
import type { Parts } from './parts.ts';
import { answerCommand } from './questions/answer-in-thread.ts';
import { myPostsCommand } from './writing/my-posts.ts';
import { writeForm } from './writing/write-card.ts';
import { emptyForm } from './writing/written-form.ts';

/**
 * `rhannu` / `post`, with a kind behind it: the form; in a channel, where everybody would see it being filled in, a button
 * that opens it.
 */
const writeCommand: Command = {
  words: { cy: ['rhannu', 'ysgrifennu neges'], en: ['post', 'share', 'write a post'] },
  help: 'posts.writeHelp',
  takesRest: true,
  run(rest, { edition, scope }) {
    const { kind, topic } = filterOf(rest) ?? { topic: rest };
    if (topic !== undefined) return Promise.resolve(undefined);
    if (scope === 'personal')
      return Promise.resolve([{ card: writeForm(edition, emptyForm(newId(), kind)).card }]);
    const steps = [{ title: 'posts.write', verb: 'posts.write', ...(kind && { data: { kind } }) }] as const;
    return Promise.resolve([{ card: sayingCard(edition, 'posts.write', ['posts.writeInvitation'], steps) }]);
  },
};

/** The words that posts answer to. */
export const commands = (parts: Parts): readonly Command[] => [
  listCommand(parts),
  writeCommand,
  searchCommand(parts),
  myPostsCommand(parts),
  savedCommand(parts),
  followCommand(parts),
  translationsCommand(parts),
  circlesCommand(parts),
  answerCommand(parts),
  reviewCommand(parts),
  feedsCommand(parts),
];
