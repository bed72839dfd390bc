import type { WebPage } from '../../../chat/serving/page.ts';
import { ownFeed } from '../feeds/own-feed.ts';
import type { Parts } from '../parts.ts';
import { archivePages } from './archive-page.ts';
import { benefitsPages } from './benefits-page.ts';
import { openFacets } from '../finding/facets.ts';
import { postPage } from './post-page.ts';
import { reportPage } from './report-page.ts';

/** What a browser opens of posts. */
export const webPages = (parts: Parts): readonly WebPage[] => [
  ...archivePages(parts, openFacets(parts)),
  ownFeed(parts),
  postPage(parts),
  reportPage(parts),
  ...benefitsPages(parts),
];
