import { isOwnWords, type OwnWords } from './own-words.ts';
import type { Draft } from './draft.ts';

/**
 * Signs that turn the direction of what follows, or that nobody sees: they make a text look like another one. Joiners stay,
 * for emoji and some scripts need them.
 */
const TRICKS =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/** The flags of Wales, Scotland and England are a black flag and signs that nobody sees, and are no trick. */
const FLAGS =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0077}\u{E006C}\u{E0073}|\u{E0073}\u{E0063}\u{E0074}|\u{E0065}\u{E006E}\u{E0067})\u{E007F}/gu;

export function withoutTricks(text: string): string {
  const flags = text.match(FLAGS) ?? [];
  return text
    .split(FLAGS)
    .map((part) => part.replace(TRICKS, ''))
    .reduce((whole, part, index) => `${whole}${flags[index - 1] ?? ''}${part}`);
}

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
