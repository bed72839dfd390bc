import type { Asker } from '../../../chat/asker.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Log } from '../../../lib/log.ts';
import type { Outcome } from '../answering/answer.ts';
import type { Guide } from '../shelf/guide.ts';
import type { Library } from '../shelf/library.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { InsightStore } from './insight-store.ts';
import { knownWordsIn } from './known-words.ts';
import { onceADay } from './once-a-day.ts';
import { NONE, withAsked, withGuide, type WeekCount } from './week-count.ts';

/** A question, what came of it, and where it was asked; a program has no conversation. */
export interface AskedQuestion {
  readonly question: string;
  readonly edition: Edition;
  /** `verified`: what managers answered themselves came first. */
  readonly outcomes: readonly Outcome[] | 'verified';
  readonly library: Library;
  readonly asker?: Pick<Asker, 'memberId' | 'tenantId' | 'address'>;
}

/** Counts what is asked, without keeping a question or who asked. It never stops an answer. */
export interface Counting {
  asked(question: AskedQuestion): Promise<void>;
  /** A question that was sent to the managers, counted by the guide that comes closest to it. */
  askedPerson(question: string, asker: Asker): Promise<void>;
}

export interface CountingParts {
  readonly store: InsightStore;
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly log: Log;
}

/** What answered, by the surest outcome; else what came closest. A choice of sections counts as an answer. */
function guideOf(outcomes: AskedQuestion['outcomes']): {
  readonly guide: Guide | undefined;
  readonly isAnswered: boolean;
} {
  if (outcomes === 'verified') return { guide: undefined, isAnswered: true };
  const known = outcomes.flatMap((outcome) => (outcome.kind === 'known' ? [outcome] : []));
  const [best] = [...known].sort((a, b) => b.confidence - a.confidence);
  if (best) return { guide: best.answer.sections[0]?.guide, isAnswered: true };
  const doubtful = outcomes.flatMap((outcome) => (outcome.kind === 'doubtful' ? outcome.options : []));
  if (doubtful[0]) return { guide: doubtful[0].guide, isAnswered: true };
  const [closest] = outcomes.flatMap((outcome) => (outcome.kind === 'unknown' ? outcome.closest : []));
  return { guide: closest?.guide, isAnswered: false };
}

export function countQuestions({ store, shelf, clock, log }: CountingParts): Counting {
  const isFirstToday = onceADay();

  async function count(language: Edition, counted: (week: WeekCount) => WeekCount): Promise<void> {
    try {
      await store.count(language, clock(), counted);
    } catch (error) {
      log.warn({ err: error }, 'A question was not counted');
    }
  }

  return {
    async asked({ question, edition, outcomes, library, asker }) {
      const { guide, isAnswered } = guideOf(outcomes);
      const now = clock();
      const words = isAnswered
        ? []
        : languagesOf(edition).flatMap((language) => knownWordsIn(library, language, question));
      const who = asker ? `${asker.tenantId}/${asker.memberId}` : 'api';
      const isFirst = isFirstToday(who, `unanswered ${guide?.slug ?? NONE}`, now);
      await count(edition, (week) => withAsked(week, { guide, isAnswered, words, isFirst }));
    },
    async askedPerson(question, { edition, tenantId, memberId }) {
      const { finder } = await shelf.current();
      const [closest] = languagesOf(edition)
        .flatMap((language) => finder.find(language, question, { limit: 1 }))
        .sort((a, b) => b.hit.score - a.hit.score);
      const slug = closest?.guide.slug;
      if (slug !== undefined && isFirstToday(`${tenantId}/${memberId}`, `asked ${slug}`, clock()))
        await count(edition, (week) => withGuide(week, slug, 'askedPerson'));
    },
  };
}
