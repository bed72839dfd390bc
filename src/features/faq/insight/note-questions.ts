import type { Asker } from '../../../chat/asker.ts';
import type { Dialog, Feedback } from '../../../chat/feature.ts';
import { languagesOf, type Edition } from '../../../language/edition.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Log } from '../../../lib/log.ts';
import type { Outcome } from '../answer.ts';
import type { Guide } from '../guide.ts';
import type { Library } from '../library.ts';
import type { Shelf } from '../shelf.ts';
import type { InsightStore } from './insight-store.ts';
import { knownWordsIn } from './known-words.ts';
import { onceADay } from './once-a-day.ts';
import { openRecentAnswers } from './recent-answers.ts';
import { NONE, withAsked, withGuide, type WeekCount } from './week-count.ts';

/** A question, what came of it, and where it was asked; a program has no conversation. */
export interface AskedQuestion {
  readonly question: string;
  readonly edition: Edition;
  readonly outcomes: readonly Outcome[];
  readonly library: Library;
  readonly asker?: Pick<Asker, 'memberId' | 'tenantId' | 'address'>;
}

/** Counts what is asked, without keeping a question or who asked. It never stops an answer. */
export interface Insight {
  asked(question: AskedQuestion): Promise<void>;
  disliked(feedback: Feedback, asker: Asker): Promise<void>;
  /** The form to the managers, counted when it is opened for a question. */
  watching(dialog: Dialog): Dialog;
}

export interface InsightParts {
  readonly store: InsightStore;
  readonly shelf: Shelf;
  readonly clock: Clock;
  readonly log: Log;
}

/** What answered, by the surest outcome; else what came closest. */
function guideOf(outcomes: readonly Outcome[]): {
  readonly guide: Guide | undefined;
  readonly isAnswered: boolean;
} {
  const known = outcomes.flatMap((outcome) => (outcome.kind === 'known' ? [outcome] : []));
  const [best] = [...known].sort((a, b) => b.confidence - a.confidence);
  if (best) return { guide: best.answer.sections[0]?.guide, isAnswered: true };
  const [closest] = outcomes.flatMap((outcome) => (outcome.kind === 'unknown' ? outcome.closest : []));
  return { guide: closest?.guide, isAnswered: false };
}

export function openInsight({ store, shelf, clock, log }: InsightParts): Insight {
  const isFirstToday = onceADay();
  const recent = openRecentAnswers();

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
      if (asker && guide && isAnswered) recent.note(asker.address.conversationId, guide.slug, now);
      const words = isAnswered
        ? []
        : languagesOf(edition).flatMap((language) => knownWordsIn(library, language, question));
      const who = asker ? `${asker.tenantId}/${asker.memberId}` : 'api';
      const isFirst = isFirstToday(who, `unanswered ${guide?.slug ?? NONE}`, now);
      await count(edition, (week) => withAsked(week, { guide, isAnswered, words, isFirst }));
    },
    async disliked({ reaction }, { edition, address }) {
      const slug = recent.guideIn(address.conversationId, clock());
      if (reaction === 'dislike' && slug !== undefined)
        await count(edition, (week) => withGuide(week, slug, 'disliked'));
    },
    watching: (dialog) => ({
      ...dialog,
      async open(payload, asker) {
        const form = await dialog.open(payload, asker);
        const { question } = Object(payload) as { readonly question?: unknown };
        if (typeof question !== 'string' || question === '') return form;
        const { finder } = await shelf.current();
        const [closest] = languagesOf(asker.edition)
          .flatMap((language) => finder.find(language, question, 1))
          .sort((a, b) => b.hit.score - a.hit.score);
        const slug = closest?.guide.slug;
        const who = `${asker.tenantId}/${asker.memberId}`;
        if (slug !== undefined && isFirstToday(who, `asked ${slug}`, clock()))
          await count(asker.edition, (week) => withGuide(week, slug, 'askedPerson'));
        return form;
      },
    }),
  };
}
