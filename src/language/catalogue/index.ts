import { broadcastsAuthors } from './broadcasts-authors.ts';
import { broadcastsAudiences } from './broadcasts-audiences.ts';
import { broadcastsTemplates } from './broadcasts-templates.ts';
import { broadcastsWriting } from './broadcasts-writing.ts';
import { broadcastsSent } from './broadcasts-sent.ts';
import { broadcastsSending } from './broadcasts-sending.ts';
import { broadcasts as updates } from './broadcasts.ts';
import { calendar } from './calendar.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { community } from './community.ts';
import { emergency } from './emergency.ts';
import { errors } from './errors.ts';
import { faq } from './faq.ts';
import { meetupsAfterwards } from './meetups-afterwards.ts';
import { meetupsJoining } from './meetups-joining.ts';
import { meetupsManaging } from './meetups-managing.ts';
import { meetupsPlanning } from './meetups-planning.ts';
import { meetupsSeries } from './meetups-series.ts';
import { meetups as meetupsShown } from './meetups.ts';
import { postsFeeds } from './posts-feeds.ts';
import { postsFinding } from './posts-finding.ts';
import { postsFollowing } from './posts-following.ts';
import { postsKinds } from './posts-kinds.ts';
import { postsModeration } from './posts-moderation.ts';
import { postsQuestions } from './posts-questions.ts';
import { posts as postsThemselves } from './posts.ts';
import { postsWriting } from './posts-writing.ts';
import { surveysAnswering } from './surveys-answering.ts';
import { surveysResults } from './surveys-results.ts';
import { surveysWaves } from './surveys-waves.ts';
import { surveysWriting } from './surveys-writing.ts';
import { surveys as surveysAll } from './surveys.ts';

/** Updates have many texts: each file is about one part of them. */
const broadcasts = {
  ...updates,
  ...broadcastsWriting,
  ...broadcastsAudiences,
  ...broadcastsAuthors,
  ...broadcastsTemplates,
  ...broadcastsSending,
  ...broadcastsSent,
} as const;

/** Surveys, too: asking and results, and what stands on the cards of whoever answers. */
const surveys = {
  ...surveysAll,
  ...surveysAnswering,
  ...surveysWriting,
  ...surveysResults,
  ...surveysWaves,
} as const;
/** So have meetups. */
const meetups = {
  ...{ ...meetupsShown, ...meetupsPlanning, ...meetupsManaging, ...meetupsSeries },
  ...{ ...meetupsJoining, ...meetupsAfterwards },
} as const;
/** So have posts. */
const posts = {
  ...postsThemselves,
  ...postsKinds,
  ...postsWriting,
  ...postsModeration,
  ...postsFinding,
  ...postsQuestions,
  ...postsFollowing,
  ...postsFeeds,
} as const;

/** Everything a person reads, by feature. Each text stands in both languages side by side. */
export const CATALOGUE = {
  common,
  chat,
  errors,
  community,
  posts,
  faq,
  surveys,
  meetups,
  calendar,
  emergency,
  broadcasts,
} as const;

type Catalogue = typeof CATALOGUE;

/** The name of a text: `posts.empty`. */
export type MessageKey = {
  [Section in keyof Catalogue]: `${Section}.${keyof Catalogue[Section] & string}`;
}[keyof Catalogue];
