import lunr from 'lunr';
import { MOST, type Engine, type Found } from './engine.ts';

/**
 * Lunr as it comes. The question goes in word by word and without signs at the ends of words, for its own syntax takes
 * `:` and `-` for orders, and `robot?` for another word than `robot`.
 */
export const lunrEngine: Engine = (passages) => {
  const file = lunr(function () {
    this.ref('id');
    this.field('title');
    this.field('text');
    for (const passage of passages) this.add(passage);
  });
  return (query) =>
    file
      .query((asked) => {
        for (const token of lunr.tokenizer(query)) {
          const word = lunr.trimmer(token).toString();
          if (word !== '') asked.term(word, {});
        }
      })
      .slice(0, MOST)
      .map(({ ref, score }): Found => ({ id: ref, confidence: score }));
};
