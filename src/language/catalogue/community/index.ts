import { authors } from './authors.ts';
import { channels } from './channels.ts';
import { members } from './members.ts';
import { pages } from './pages.ts';
import { senders } from './senders.ts';
import type { Words } from '../words.ts';

export const community = {
  ...channels,
  ...members,
  ...authors,
  ...senders,
  ...pages,
} as const satisfies Words;
