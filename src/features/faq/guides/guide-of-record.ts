import { localDay } from '../../../language/dates.ts';
import type { Guide } from '../shelf/guide.ts';
import { passageFrom } from '../shelf/read-passages.ts';
import { currentVersion, type GuideRecord, type GuideText } from './guide-record.ts';

/**
 * A record and the text of its current version as the guide that readers see. `said`: the text that says how its sections
 * are asked for; what it says of sections that are gone is let go.
 */
export function guideOf(
  { slug, language, versions, page }: GuideRecord,
  text: GuideText,
  said: Pick<GuideText, 'proposed'> = text,
): Guide {
  const { anchors, number, publishedAt, former, ...facts } = currentVersion({ versions });
  const { title, summary, owner, topics, reviewBy, welshReviewed, sources } = facts;
  return {
    ...{ title, summary, owner, topics, reviewBy, welshReviewed, sources, former },
    ...{ slug, language },
    version: String(number),
    updated: localDay(publishedAt),
    origin: page ? 'page' : 'upload',
    introduction: text.introduction,
    passages: text.sections.map(({ heading, markdown }, at) => {
      const anchor = anchors[at] ?? '';
      return passageFrom(language, {
        anchor,
        heading,
        markdown,
        questions: said.proposed.questions?.[anchor] ?? [],
        answers: said.proposed.answers?.[anchor] ?? [],
      });
    }),
  };
}
