import { z } from 'zod/v4';

/** The id of a meetup, as `lib/ids.ts` makes them. */
export const meetupId = z.string().regex(/^[\w-]{1,64}$/);

/** What a button about one meetup brings along. */
export const aboutMeetup = z.object({ id: meetupId });
