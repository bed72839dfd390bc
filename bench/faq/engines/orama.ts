import { create, insertMultiple, search } from '@orama/orama';
import { MOST, type Engine, type Found } from './engine.ts';

/** Orama as it comes. It has no Welsh, so Welsh is cut into words as English is. */
export const oramaEngine: Engine = async (passages) => {
  const file = create({ schema: { title: 'string', text: 'string' } as const });
  await insertMultiple(file, [...passages]);
  return async (query) => {
    const { hits } = await search(file, { term: query, limit: MOST });
    return hits.map(({ id, score }): Found => ({ id, confidence: score }));
  };
};
