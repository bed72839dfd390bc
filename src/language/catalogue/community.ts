import { authors } from './community-authors.ts';
import { channels } from './community-channels.ts';
import { members } from './community-members.ts';
import { pages } from './community-pages.ts';
import { senders } from './community-senders.ts';
import type { Words } from './words.ts';

export const community = {
  ...channels,
  ...members,
  ...authors,
  ...senders,
  ...pages,
} as const satisfies Words;
