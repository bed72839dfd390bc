import { broadcastsAudiences } from './audiences.ts';
import { broadcastsAuthors } from './authors.ts';
import { broadcasts as broadcastsThemselves } from './broadcasts.ts';
import { broadcastsSending } from './sending.ts';
import { broadcastsSent } from './sent.ts';
import { broadcastsTemplates } from './templates.ts';
import { broadcastsWriting } from './writing.ts';
import type { Words } from '../words.ts';

/** Updates: each file is about one part of what managers do with them. */
export const broadcasts = {
  ...broadcastsAudiences,
  ...broadcastsAuthors,
  ...broadcastsThemselves,
  ...broadcastsSending,
  ...broadcastsSent,
  ...broadcastsTemplates,
  ...broadcastsWriting,
} as const satisfies Words;
