import { meetupsAfterwards } from './afterwards.ts';
import { meetupsJoining } from './joining.ts';
import { meetupsManaging } from './managing.ts';
import { meetups as meetupsThemselves } from './meetups.ts';
import { meetupsPlanning } from './planning.ts';
import { meetupsSeries } from './series.ts';
import type { Words } from '../words.ts';

/** Meetups: as they are shown, planned and joined, and the time afterwards. */
export const meetups = {
  ...meetupsAfterwards,
  ...meetupsJoining,
  ...meetupsManaging,
  ...meetupsThemselves,
  ...meetupsPlanning,
  ...meetupsSeries,
} as const satisfies Words;
