import { isOwnWords, type OwnWords } from './own-words.ts';
import type { Draft } from './draft.ts';

/**
 * Signs that turn the direction of what follows, or that nobody sees: they make a text look like another one. Joiners stay,
 * for emoji and some scripts need them.
 */
const TRICKS = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

export const withoutTricks = (text: string): string => text.replace(TRICKS, '');

function tidied(value: unknown): unknown {
  if (typeof value === 'string') return withoutTricks(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (!isOwnWords(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, tidied(one)]));
}

/** The same words without signs that play tricks on whoever reads them. */
export function tidyDraft(draft: Draft): Draft {
  const { title, summary, details } = draft;
  return {
    ...draft,
    title: tidied(title) as OwnWords,
    summary: tidied(summary) as OwnWords,
    ...(details && {
      details: Object.fromEntries(Object.entries(details).map(([name, value]) => [name, tidied(value)])),
    }),
  };
}
