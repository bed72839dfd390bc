import { z } from 'zod/v4';
import { ofSurvey } from '../survey-id.ts';

export const REPEATS = {
  once: undefined,
  monthly: 'FREQ=MONTHLY',
  quarterly: 'FREQ=MONTHLY;INTERVAL=3',
  yearly: 'FREQ=YEARLY',
} as const;
export type Repeat = keyof typeof REPEATS;
const REPEAT_NAMES = Object.keys(REPEATS) as [Repeat, ...Repeat[]];

/** How a draft is to be opened: at once, on a day, or again and again. Travels with the forms until it is opened. */
export const howToOpenFields = {
  opensDay: z.string().max(40).default(''),
  repeat: z.enum(REPEAT_NAMES).default('once'),
};
export type HowToOpen = z.output<z.ZodObject<typeof howToOpenFields>>;

/** The payload of a button under a preview. */
export const ofDraft = ofSurvey.extend(howToOpenFields);

export const AT_ONCE: HowToOpen = { opensDay: '', repeat: 'once' };

export const howOf = ({ opensDay, repeat }: HowToOpen): HowToOpen => ({ opensDay, repeat });
