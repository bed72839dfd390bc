import { channels } from './community-channels.ts';
import { members } from './community-members.ts';
import { pages } from './community-pages.ts';
import type { Words } from './words.ts';

export const community = { ...channels, ...members, ...pages } as const satisfies Words;
