import type { Clock } from '../../../lib/clock.ts';
import { newId } from '../../../lib/ids.ts';
import type { FileBytes, ReadText } from '../reading/read-bytes.ts';
import type { GuideText } from './guide-record.ts';
import type { GuideStore } from './guide-store.ts';
import { nameSections } from './name-sections.ts';
import { answeredTwice, unknownSections } from '../shelf/said-of-sections.ts';

export interface Bringing {
  readonly store: Pick<GuideStore, 'keepDraft'>;
  readonly readFile: (file: FileBytes) => Promise<ReadText>;
  readonly clock: Clock;
}

/** Whether the file speaks of sections that it does not have, or answers a question twice. */
const hasStrayWordings = ({ head, sections }: ReadText): boolean =>
  unknownSections(head, nameSections(sections)).length > 0 || answeredTwice(head).length > 0;

/** A text as it was read, as it is kept. */
function textFrom(read: ReadText, { name }: FileBytes, page: GuideText['page'], now: Date): GuideText {
  const { title, summary, owner, topics, sources, questions, answers } = read.head;
  const { 'review-by': reviewBy, 'welsh-reviewed': welshReviewed } = read.head;
  return {
    partition: 'texts',
    id: newId(),
    name,
    type: read.type,
    language: read.language,
    title: read.title,
    introduction: read.introduction,
    sections: read.sections,
    warnings: [...read.warnings, ...(hasStrayWordings(read) ? (['strayWordings'] as const) : [])],
    // What the file does not say is left out: undefined does not survive being stored.
    proposed: JSON.parse(
      JSON.stringify({ title, summary, owner, topics, sources, questions, answers, reviewBy, welshReviewed }),
    ) as GuideText['proposed'],
    ...(page && { page }),
    broughtAt: now.toISOString(),
  };
}

/** Reads a file, or a page as a file, and keeps it as a draft. Throws what is wrong with the file; then nothing is kept. */
export async function bringGuide(
  { store, readFile, clock }: Bringing,
  file: FileBytes,
  page?: GuideText['page'],
): Promise<GuideText> {
  const text = textFrom(await readFile(file), file, page, clock());
  await store.keepDraft(text);
  return text;
}
