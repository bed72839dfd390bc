import type { Audience, Kind, Reach } from '../../chat/audience.ts';
import type { Command, Feature } from '../../chat/feature.ts';
import { sayingCard } from '../../chat/notice.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Clock } from '../../lib/clock.ts';
import { newId } from '../../lib/ids.ts';
import type { Database } from '../../storage/collection.ts';
import { announcePosts } from './announce-posts.ts';
import { filterOf } from './filter-words.ts';
import { list, listPosts, show, type Listing } from './list-posts.ts';
import { postsOfMember } from './personal-data.ts';
import type { Post } from './post.ts';
import { openPosts } from './post-store.ts';
import { publish, write, type Publishing } from './publish-post.ts';
import { emptyForm } from './read-form.ts';
import { dismiss, report, reports } from './report-post.ts';
import { postRoutes } from './routes.ts';
import { searchPosts } from './search-posts.ts';
import { askWithdraw, withdraw } from './withdraw-post.ts';
import { writeForm } from './write-card.ts';

export { plantSamplePosts } from './sample-posts.ts';

export interface PostsDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Asks the tick to run soon, so that a new post goes out at once. */
  readonly nudge: () => void;
  /** How many channels an audience reaches at this moment. */
  readonly reachOf: (audience: Audience, kind: Kind) => Promise<Reach>;
  /** What the organisation of a tenant is called; `undefined` where nobody has said. */
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
}

/** `rhannu` / `post`: the form; in a channel, where everybody would see it being filled in, a button that opens it. */
const writeCommand: Command = {
  words: { cy: ['rhannu', 'ysgrifennu neges'], en: ['post', 'share', 'write a post'] },
  help: 'posts.writeHelp',
  run(_rest, { edition, scope }) {
    if (scope === 'personal') return Promise.resolve([{ card: writeForm(edition, emptyForm(newId())).card }]);
    const steps = [{ title: 'posts.write', verb: 'posts.write' }] as const;
    return Promise.resolve([{ card: sayingCard(edition, 'posts.write', ['posts.writeInvitation'], steps) }]);
  },
};

const listCommand = (listing: Listing): Command => ({
  words: { cy: ['negeseuon'], en: ['posts'] },
  help: 'posts.listHelp',
  takesRest: true,
  async run(rest, { edition }) {
    const filter = filterOf(rest);
    return filter && [{ card: await listPosts(listing, edition, filter) }];
  },
});

/** Posts: what members share with the community, in their own words, and how it reaches the channels. */
export function posts({ database, clock, nudge, reachOf, organisationName }: PostsDeps): Feature {
  const store = openPosts(database);
  const sign = async (post: Post) => ({
    post,
    organisation: post.tenantId === undefined ? undefined : await organisationName(post.tenantId),
  });
  const parts: Listing & Publishing = { store, clock, nudge, reachOf, sign };

  return {
    name: 'posts',
    commands: [listCommand(parts), writeCommand, reports(parts)],
    actions: {
      'posts.publish': publish(parts),
      'posts.list': list(parts),
      'posts.show': show(parts),
      'posts.report': report(store),
      'posts.withdraw': withdraw(store),
      'posts.dismiss': dismiss(store),
    },
    dialogs: { 'posts.write': write, 'posts.askWithdraw': askWithdraw(store) },
    search: (query, { edition }) => searchPosts(parts, query, edition),
    routes: postRoutes(parts),
    due: () => announcePosts(parts),
    personalData: postsOfMember(store),
  };
}
