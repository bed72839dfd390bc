import type { Route } from '../../../chat/serving/route.ts';
import type { Parts } from '../parts.ts';
import { circleRoutes } from './circle-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { moderationRoutes } from './moderation-routes.ts';
import { postRoutes } from './post-routes.ts';
import { questionRoutes } from './question-routes.ts';
import { transferRoutes } from './transfer-routes.ts';

/** The API of posts, and of what surrounds them. */
export const apiRoutes = (parts: Parts): readonly Route[] => [
  ...postRoutes(parts),
  ...questionRoutes(parts),
  ...moderationRoutes(parts),
  ...transferRoutes(parts),
  ...feedRoutes(parts),
  ...circleRoutes(parts),
];
