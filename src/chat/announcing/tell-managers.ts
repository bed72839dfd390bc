import type { Edition } from '../../language/edition.ts';
import type { Message } from '../message.ts';

/**
 * Says something to the community managers, to each in their own chat and in their language, as far as they have written
 * to the bot there. Resolves to how many it reached. Each gets it at most once; nothing is tried again.
 */
export type TellManagers = (worded: (edition: Edition) => Message) => Promise<number>;
