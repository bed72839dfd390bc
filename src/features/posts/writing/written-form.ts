import { z } from 'zod/v4';
import { TOPICS } from '../../../chat/vocabulary/topics.ts';
import { chosenOf, typed } from '../../../chat/input/typed-text.ts';
import { POST_KINDS } from '../kinds/kinds.ts';
import type { Draft } from '../kinds/draft.ts';
import { DETAIL_INPUTS, inputIn } from './inputs.ts';
import { isOwnWords } from '../kinds/own-words.ts';

/** So much of one answer is taken: more than is published, so that what is too long comes back to be shortened. */
const TYPED_DETAIL = 2000;

const formId = z.string().regex(/^[\w-]{22}$/);
const postId = z.string().regex(/^[\w-]{1,64}$/);

/** The form as it comes back. `form` is the id that it was handed out with: sent twice, it is one post. */
const general = z.object({
  form: formId,
  titleCy: typed(500),
  summaryCy: typed(3000),
  titleEn: typed(500),
  summaryEn: typed(3000),
  link: typed(1500),
  kind: typed(20).pipe(z.union([z.literal(''), z.enum(POST_KINDS)])),
  topics: typed(500)
    .transform(chosenOf)
    .pipe(z.array(z.enum(TOPICS))),
  /** The post whose words it changes. */
  edits: postId.optional(),
  /** With the questions of its kind. */
  whole: z.boolean().optional(),
  /** The similar posts that its writer was shown, with commas between. */
  seen: z.string().max(500).optional(),
  wantsTranslation: typed(10),
});

const details = z.object(Object.fromEntries(DETAIL_INPUTS.map((name) => [name, typed(TYPED_DETAIL)])));

export const formSchema = z.unknown().transform((raw, context) => {
  const read = { general: general.safeParse(raw), details: details.safeParse(raw) };
  if (read.general.success && read.details.success)
    return { ...read.general.data, details: read.details.data };
  for (const { error } of Object.values(read))
    for (const issue of error?.issues ?? [])
      context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] });
  return z.NEVER;
});
export type WrittenForm = z.output<typeof general> & { readonly details: Readonly<Record<string, string>> };

export const emptyForm = (form: string, kind: WrittenForm['kind'] = ''): WrittenForm => ({
  ...{ form, titleCy: '', summaryCy: '', titleEn: '', summaryEn: '' },
  ...{ link: '', kind, topics: [], details: {}, wantsTranslation: '' },
  ...(kind !== '' && { whole: true }),
});

function typedDetails({ details = {}, sector }: Draft): Readonly<Record<string, string>> {
  const entries = Object.entries(details).flatMap(([name, value]): [string, string][] => {
    if (isOwnWords(value))
      return (['cy', 'en'] as const).map((language) => [inputIn(name, language), value[language] ?? '']);
    if (Array.isArray(value)) return [[name, value.join(', ')]];
    if (typeof value !== 'object') return [[name, String(value)]];
    const { amount, measure, period } = value as { amount: number; measure: string; period: string };
    return [
      ['benefitAmount', String(amount)],
      ['benefitMeasure', measure],
      ['benefitPeriod', period],
    ];
  });
  return { ...Object.fromEntries(entries), ...(sector !== undefined && { sector }) };
}

/** The form that would have made this draft. `form` is the id that it is handed out with. */
export const formOf = (
  form: string,
  draft: Draft & { readonly translationWanted?: true },
  isWhole: boolean,
): WrittenForm => ({
  form,
  titleCy: draft.title.cy ?? '',
  summaryCy: draft.summary.cy ?? '',
  titleEn: draft.title.en ?? '',
  summaryEn: draft.summary.en ?? '',
  link: draft.link ?? '',
  kind: draft.kind,
  topics: [...draft.topics],
  wantsTranslation: draft.translationWanted ? 'true' : '',
  details: typedDetails(draft),
  ...(isWhole && { whole: true }),
});
