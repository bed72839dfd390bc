import type { AnswerModel, AnswerWriter, SourcePassage } from '../../chat/answer-writer.ts';
import { plainText } from '../../chat/plain-text.ts';
import type { Log } from '../../lib/log.ts';
import { addressesModel } from './addresses-model.ts';
import { faultIn } from './check-words.ts';
import { sentencesOf } from './passage.ts';
import { supportIn } from './support.ts';

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
    const fault = faultIn(answer.sentences, passages, language);
    if (fault) {
      log.warn({ reason: fault }, 'The words of the model were refused');
      return quoted();
    }
    return {
      writtenByModel: true,
      sentences: answer.sentences.map(({ text, passage }) => {
        const source = passages[passage];
        return {
          ...{ text: plainText(text), passage, isItem: false },
          ...(source && { at: supportIn(language, text, source).at }),
        };
      }),
    };
  },
});
