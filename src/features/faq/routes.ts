import { z } from 'zod/v4';
import { route, type Route } from '../../chat/serving/route.ts';
import { prose } from '../../chat/input/schemas.ts';
import { detectLanguage } from '../../language/detect.ts';
import { citationsOf, type Answer } from './answering/answer.ts';
import { linesOf } from './answering/answer-lines.ts';
import { answerQuestion } from './answering/answer-question.ts';
import { guidePath } from './shelf/guide.ts';
import type { Parts } from './parts.ts';
import { withoutMarkup } from './shelf/quotables.ts';

const language = z.enum(['cy', 'en']);

const answerSchema = z.object({
  language,
  known: z.boolean().describe('Whether the guides answer the question.'),
  answer: z.string().describe('Plain text with [n] after what citation n supports; empty when not known.'),
  wordedByAi: z.boolean().describe('Whether a model chose the words; quotations otherwise.'),
  verified: z
    .object({
      id: z.string(),
      question: z.string(),
      language: language.describe(
        'Of the answer. Another than was asked for where it is there in one language alone.',
      ),
      owner: z.object({ cy: z.string(), en: z.string() }),
      reviewedOn: z.string(),
      isOverdue: z.boolean(),
      url: z.string(),
    })
    .optional()
    .describe(
      'Set where community managers answered this very question; their answer then wins over the guides.',
    ),
  citations: z
    .array(
      z.object({
        guide: z.string(),
        section: z.string(),
        language: language.describe('Of the section. Another than the answer’s where the guide has no twin.'),
        url: z.string(),
        quote: z.string(),
      }),
    )
    .describe('The sections that the answer rests on, in the order of their numbers.'),
});

const guideSchema = z.object({
  slug: z.string(),
  language,
  title: z.string(),
  summary: z.string(),
  owner: z.string(),
  topics: z.array(z.string()),
  version: z.string(),
  updated: z.string(),
  reviewBy: z.string(),
  welshReviewed: z.boolean(),
  url: z.string(),
  sections: z.array(z.object({ anchor: z.string(), heading: z.string() })),
});

const plainAnswer = (answer: Answer): string =>
  linesOf(answer)
    .map(({ text, isItem }) => (isItem ? `- ${withoutMarkup(text)}` : withoutMarkup(text)))
    .join('\n');

/** The HTTP API of this room. */
export const routes = (parts: Parts): readonly Route[] => [
  route({
    method: 'post',
    path: '/answers',
    summary:
      'Answer a question from the guides. Without a language the question decides; where it could be either, Welsh.',
    body: z.strictObject({ question: prose(2000), language: language.optional() }),
    response: answerSchema,
    async run({ body }) {
      const detected = detectLanguage(body.question);
      const answerIn = body.language ?? (detected === 'undetermined' ? 'cy' : detected);
      const shelved = await parts.shelf.current();
      const asked = { question: body.question, edition: answerIn, library: shelved.library };
      const verified = await parts.verified.find(body.question, answerIn);
      if (verified) {
        await parts.insight.asked({ ...asked, outcomes: 'verified' });
        const { answer, ...about } = verified;
        return { language: answerIn, known: true, answer, wordedByAi: false, citations: [], verified: about };
      }
      const outcome = await answerQuestion({ ...parts, ...shelved }, body.question, answerIn);
      await parts.insight.asked({ ...asked, outcomes: [outcome] });
      if (outcome.kind !== 'known')
        return { language: answerIn, known: false, answer: '', wordedByAi: false, citations: [] };
      const { answer } = outcome;
      return {
        language: answerIn,
        known: true,
        answer: plainAnswer(answer),
        wordedByAi: answer.writtenByModel,
        citations: citationsOf(answer, parts.publicUrl).map(({ quote, url }, index) => ({
          guide: answer.sections[index]?.guide.title ?? '',
          section: answer.sections[index]?.passage.heading ?? '',
          language: answer.sections[index]?.guide.language ?? answerIn,
          url,
          quote,
        })),
      };
    },
  }),
  route({
    method: 'get',
    path: '/guides',
    summary: 'List the guides in both languages, with their sections.',
    response: z.object({ items: z.array(guideSchema) }),
    async run() {
      const { library } = await parts.shelf.current();
      return {
        items: (['cy', 'en'] as const).flatMap((one) =>
          library.guides(one).map((guide) => ({
            slug: guide.slug,
            language: guide.language,
            title: guide.title,
            summary: guide.summary,
            owner: guide.owner,
            topics: [...guide.topics],
            version: guide.version,
            updated: guide.updated,
            reviewBy: guide.reviewBy,
            welshReviewed: guide.welshReviewed,
            url: parts.publicUrl + guidePath(guide),
            sections: guide.passages.map(({ anchor, heading }) => ({ anchor, heading })),
          })),
        ),
      };
    },
  }),
];
