import { createRequire } from 'node:module';
import { MOST, type Engine, type Found } from './engine.ts';

/** What is used of nlp.js, which brings no types. */
interface Nlp {
  addLanguage(language: string): void;
  addDocument(language: string, utterance: string, intent: string): void;
  train(): Promise<void>;
  process(
    language: string,
    utterance: string,
  ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
}
interface Basic {
  dockStart(settings: object): Promise<{ get(name: 'nlp'): Nlp }>;
}

const { dockStart } = createRequire(import.meta.url)('@nlpjs/basic') as Basic;

/**
 * nlp.js, with an intent for each passage, trained on its title and on the lines of its text. It has no Welsh: those
 * words are cut and compared as they stand.
 */
export const nlpjsEngine: Engine = async (passages, { language }) => {
  const dock = await dockStart({
    settings: { nlp: { languages: ['en'], autoSave: false, log: false } },
    use: ['Basic', 'LangEn'],
  });
  const nlp = dock.get('nlp');
  nlp.addLanguage(language);
  for (const { id, title, text } of passages) {
    for (const line of [title, ...text.split('\n')]) {
      if (line.trim() !== '') nlp.addDocument(language, line, id);
    }
  }
  await nlp.train();
  return async (query) => {
    const { classifications } = await nlp.process(language, query);
    return classifications
      .filter(({ intent }) => intent !== 'None')
      .slice(0, MOST)
      .map(({ intent, score }): Found => ({ id: intent, confidence: score }));
  };
};
