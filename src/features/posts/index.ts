import type { Feature } from '../../chat/feature.ts';
import { actions, dialogs } from './actions.ts';
import { apiRoutes } from './api/index.ts';
import { commands } from './commands.ts';
import type { PostsDeps } from './deps.ts';
import { openParts } from './open-parts.ts';
import { webPages } from './pages/index.ts';
import { scheduledDigests } from './digests/scheduled-digests.ts';
import { unfurl } from './pages/unfurl.ts';
import { forgetAddress } from './following/people.ts';
import { searchPosts } from './finding/search-posts.ts';
import { postsOfMember } from './personal-data.ts';
import { openShares } from './sharing/shared-message.ts';
import { shareMessage } from './sharing/share-acts.ts';
import { tellDue } from './tell-due.ts';

export { followingPeople, type FollowingPeople } from './following/followers-directory.ts';
export type { OfferedAnswer, Proposal } from './parts.ts';
export { plantSamplePosts } from './samples/sample-posts.ts';

/** Posts: what members share with the community, how it reaches who follows it, and how it is found again. */
export function posts(deps: PostsDeps): Feature {
  const parts = openParts(deps);
  const shares = openShares(deps.database);
  return {
    name: 'posts',
    commands: commands(parts),
    actions: actions(parts, shares),
    dialogs: dialogs(parts),
    messageAction: shareMessage(parts, shares),
    search: searchPosts(parts),
    unfurl: unfurl(parts),
    routes: apiRoutes(parts),
    pages: webPages(parts),
    due: tellDue(parts, shares),
    scheduled: (from, to) => scheduledDigests(parts, from, to),
    presence: forgetAddress(parts.people),
    personalData: postsOfMember(parts),
  };
}
