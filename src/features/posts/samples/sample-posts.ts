import type { Clock } from '../../../lib/clock.ts';
import { idOf } from '../../../lib/ids.ts';
import type { Database } from '../../../storage/collection.ts';
import type { Draft } from '../kinds/draft.ts';
import { newPost } from '../post.ts';
import { openPostStore } from '../records/post-store.ts';
import { SAMPLE_QUESTIONS } from './sample-questions.ts';
import { SAMPLE_STORIES } from './sample-stories.ts';

const SAMPLES: readonly Draft[] = [...SAMPLE_STORIES, ...SAMPLE_QUESTIONS];

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Plants the six posts of the sample community, two days apart, the latest yesterday. They count as announced, so no
 * channel is told of them. Doing it again changes nothing.
 */
export async function plantSamplePosts(database: Database, clock: Clock): Promise<void> {
  const store = openPostStore(database, clock);
  for (const [index, draft] of SAMPLES.entries()) {
    const at = new Date(clock().getTime() - (1 + 2 * index) * DAY_MS);
    const post = newPost(idOf('sample-post', String(index)), draft, undefined, at);
    await store.create({ ...post, announced: true });
  }
}
