import { z } from 'zod/v4';
import type { Problem } from '../../../chat/cards/card-words.ts';
import { link } from '../../../chat/input/schemas.ts';
import { manyLines, oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Language } from '../../../language/bilingual.ts';
import { startOfLocalDay } from '../../../language/dates.ts';
import {
  currentOf,
  WORDING_LIMITS,
  type VerifiedFacts,
  type VerifiedRecord,
  type Wording,
} from './verified-answer.ts';

/** What a form is about: a member's question, an offered answer, something new, or a verified answer that is edited. */
const ABOUT = ['question', 'offer', 'new', 'edit'] as const;

/** The form as it was typed. Empty inputs may be absent. */
export const formSchema = z.object({
  about: z.enum(ABOUT),
  id: z.string().regex(/^[\w-]{1,64}$/),
  basedOn: z.string().max(10).default(''),
  questionCy: typed(5_000),
  answerCy: typed(20_000),
  alsoCy: typed(20_000),
  questionEn: typed(5_000),
  answerEn: typed(20_000),
  alsoEn: typed(20_000),
  ownerCy: typed(1_000),
  ownerEn: typed(1_000),
  reviewBy: typed(20),
  sourceTitle: typed(2_000),
  sourceUrl: typed(2_000),
});

export type VerifiedForm = z.output<typeof formSchema>;

const waysIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(oneLine)
    .filter((way) => way !== '')
    .slice(0, WORDING_LIMITS.alsoAsked);

function wordingOf(question: string, answer: string, also: string): Wording {
  const alsoAsked = waysIn(also).filter((way) => way !== oneLine(question));
  return {
    ...(oneLine(question) !== '' && { question: oneLine(question) }),
    ...(manyLines(answer) !== '' && { answer: manyLines(answer) }),
    ...(alsoAsked.length > 0 && { alsoAsked }),
  };
}

const tooLong = (text: string, limit: number): boolean => text.trim().length > limit;

function problemsOf(form: VerifiedForm): readonly Problem[] {
  const { question, answer, owner, source } = WORDING_LIMITS;
  const ways = [...form.alsoCy.split('\n'), ...form.alsoEn.split('\n')];
  const long = [
    ...[form.questionCy, form.questionEn, ...ways].map((text) => tooLong(text, question)),
    ...[form.answerCy, form.answerEn].map((text) => tooLong(text, answer)),
    ...[form.ownerCy, form.ownerEn].map((text) => tooLong(text, owner)),
    tooLong(form.sourceTitle, source),
  ];
  const isMissing = (one: string, other: string) => one.trim() === '' && other.trim() === '';
  const url = form.sourceUrl.trim();
  return [
    ...(isMissing(form.questionCy, form.questionEn) ? [{ key: 'faq.verifiedNeedsQuestion' } as const] : []),
    ...(isMissing(form.answerCy, form.answerEn) ? [{ key: 'faq.verifiedNeedsAnswer' } as const] : []),
    ...(form.ownerCy.trim() === '' || form.ownerEn.trim() === ''
      ? [{ key: 'faq.verifiedNeedsOwner' } as const]
      : []),
    ...(startOfLocalDay(form.reviewBy) ? [] : [{ key: 'faq.verifiedNeedsDay' } as const]),
    ...(url === '' || link.safeParse(url).success ? [] : [{ key: 'faq.verifiedBadLink' } as const]),
    ...(url !== '' && form.sourceTitle.trim() === '' ? [{ key: 'faq.verifiedNeedsTitle' } as const] : []),
    ...(long.includes(true) ? [{ key: 'faq.verifiedTooLong', values: { question, answer } } as const] : []),
  ];
}

/** The facts that a form states, or everything in it that is to be mended. */
export function readVerifiedForm(
  form: VerifiedForm,
): { readonly facts: VerifiedFacts } | { readonly problems: readonly Problem[] } {
  const problems = problemsOf(form);
  if (problems.length > 0) return { problems };
  const url = form.sourceUrl.trim();
  const title = oneLine(form.sourceTitle);
  return {
    facts: {
      wordings: {
        cy: wordingOf(form.questionCy, form.answerCy, form.alsoCy),
        en: wordingOf(form.questionEn, form.answerEn, form.alsoEn),
      },
      owner: { cy: oneLine(form.ownerCy), en: oneLine(form.ownerEn) },
      reviewBy: form.reviewBy,
      ...(title !== '' && { source: { title, ...(url !== '' && { url }) } }),
    },
  };
}

/** A form filled with what somebody asked and answered, in the language of each. */
export function filledWith(
  frame: Pick<VerifiedForm, 'about' | 'id' | 'ownerCy' | 'ownerEn' | 'reviewBy'>,
  texts: { readonly question: string; readonly answer: string; readonly languages: readonly Language[] },
  source?: { readonly title: string; readonly url: string },
): VerifiedForm {
  const { question, answer, languages } = texts;
  const asked = oneLine(question).slice(0, WORDING_LIMITS.question);
  const only = (language: Language, text: string) => (languages.includes(language) ? text : '');
  return {
    ...{ ...frame, basedOn: '', alsoCy: '', alsoEn: '' },
    ...{ questionCy: only('cy', asked), answerCy: only('cy', answer) },
    ...{ questionEn: only('en', asked), answerEn: only('en', answer) },
    ...{ sourceTitle: source?.title ?? '', sourceUrl: source?.url ?? '' },
  };
}

/** The form in which a verified answer is edited. */
export function formOf(record: VerifiedRecord): VerifiedForm {
  const { wordings, owner, reviewBy, source, number } = currentOf(record);
  const { cy, en } = wordings;
  return {
    ...{ about: 'edit', id: record.id, basedOn: String(number) },
    ...{ questionCy: cy.question ?? '', answerCy: cy.answer ?? '', alsoCy: (cy.alsoAsked ?? []).join('\n') },
    ...{ questionEn: en.question ?? '', answerEn: en.answer ?? '', alsoEn: (en.alsoAsked ?? []).join('\n') },
    ...{ ownerCy: owner.cy, ownerEn: owner.en, reviewBy },
    ...{ sourceTitle: source?.title ?? '', sourceUrl: source?.url ?? '' },
  };
}
