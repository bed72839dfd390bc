import type { AnswerModel, AnswerWriter, SourcePassage } from '../../../chat/ports/answer-writer.ts';
import { plainText } from '../../../chat/cards/plain-text.ts';
import type { Log } from '../../../lib/log.ts';
import { addressesModel } from './addresses-model.ts';
import { checkWords } from './check-words.ts';
import { sentencesOf } from '../shelf/passage.ts';

export interface ModelWriterParts {
  readonly model: AnswerModel;
  /** Who answers when the model may not, cannot, or says what its passages do not. */
  readonly otherwise: AnswerWriter;
  readonly log: Log;
}

const addressed = (question: string, passages: readonly SourcePassage[]): boolean =>
  addressesModel(question) ||
  passages.some((passage) => sentencesOf(passage).some(({ plain }) => addressesModel(plain)));

/**
 * Answers in a model's words where every sentence holds what its passage says, and with the guides' own sentences
 * everywhere else. What the model wrote is shown as plain text: it is never markup.
 */
export const modelWriter = ({ model, otherwise, log }: ModelWriterParts): AnswerWriter => ({
  async write(question, passages, language) {
    const quoted = () => otherwise.write(question, passages, language);
    if (addressed(question, passages)) {
      log.info({ reason: 'addresses_model' }, 'Answered without the model');
      return quoted();
    }
    const answer = await model.word(question, passages, language);
    if (answer.kind === 'failed') {
      log.info({ reason: answer.reason }, 'Answered without the model');
      return quoted();
    }
    const verdict = checkWords(answer.sentences, passages, language);
    if (verdict.kind === 'refused') {
      log.warn({ reason: verdict.fault }, 'The words of the model were refused');
      return quoted();
    }
    return {
      writtenByModel: true,
      sentences: verdict.sentences.map(({ text, passage, at }) => ({
        ...{ text: plainText(text), passage, at, isItem: false },
      })),
    };
  },
});
