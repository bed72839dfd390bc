import { broadcasts } from './broadcasts/index.ts';
import { calendar } from './calendar.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { community } from './community/index.ts';
import { emergency } from './emergency.ts';
import { errors } from './errors/index.ts';
import { faq } from './faq/index.ts';
import { meetups } from './meetups/index.ts';
import { posts } from './posts/index.ts';
import { surveys } from './surveys/index.ts';

/** Everything a person reads, by feature. Each text stands in both languages side by side. */
export const CATALOGUE = {
  common,
  chat,
  errors,
  community,
  posts,
  faq,
  surveys,
  meetups,
  calendar,
  emergency,
  broadcasts,
} as const;

type Catalogue = typeof CATALOGUE;

/** The name of a text: `posts.empty`. */
export type MessageKey = {
  [Section in keyof Catalogue]: `${Section}.${keyof Catalogue[Section] & string}`;
}[keyof Catalogue];
