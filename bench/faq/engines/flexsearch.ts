import { Document } from 'flexsearch';
import { MOST, type Engine, type Found } from './engine.ts';

/**
 * FlexSearch as it comes, with beginnings of words and partial matches allowed, for otherwise it finds next to nothing
 * for a sentence. It gives no scores: the place says how sure it is.
 */
export const flexsearchEngine: Engine = (passages) => {
  const file = new Document({ document: { id: 'id', index: ['title', 'text'] }, tokenize: 'forward' });
  for (const passage of passages) file.add(passage);
  return (query) => {
    const places = new Map<string, number>();
    for (const { result } of file.search(query, { limit: MOST, suggest: true })) {
      result.forEach((id, place) => places.set(String(id), (places.get(String(id)) ?? 0) + 1 / (place + 1)));
    }
    return [...places]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([id, confidence]): Found => ({ id, confidence }));
  };
};
