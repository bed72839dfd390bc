import type { Clock } from '../../../lib/clock.ts';
import { newId } from '../../../lib/ids.ts';
import type { FileBytes, ReadText } from '../reading/read-bytes.ts';
import type { Author, GuideText } from './guide-record.ts';
import type { GuideStore } from './guide-store.ts';

export interface Bringing {
  readonly store: Pick<GuideStore, 'keepDraft'>;
  readonly readFile: (file: FileBytes) => Promise<ReadText>;
  readonly clock: Clock;
}

/** A text as it was read, as it is kept. */
function textFrom(read: ReadText, file: FileBytes, broughtBy: Author, now: Date): GuideText {
  const { title, summary, owner, topics, sources, questions } = read.head;
  const { 'review-by': reviewBy, 'welsh-reviewed': welshReviewed } = read.head;
  return {
    partition: 'texts',
    id: newId(),
    name: file.name,
    type: read.type,
    language: read.language,
    title: read.title,
    introduction: read.introduction,
    sections: read.sections,
    warnings: read.warnings,
    // What the file does not say is left out: undefined does not survive being stored.
    proposed: JSON.parse(
      JSON.stringify({ title, summary, owner, topics, sources, questions, reviewBy, welshReviewed }),
    ) as GuideText['proposed'],
    ...(file.base !== undefined && { pageUrl: file.base }),
    broughtBy,
    broughtAt: now.toISOString(),
  };
}

/** Reads a file and keeps it as a draft. Throws what is wrong with the file; then nothing is kept. */
export async function bringGuide(
  { store, readFile, clock }: Bringing,
  file: FileBytes,
  by: Author,
): Promise<GuideText> {
  const text = textFrom(await readFile(file), file, by, clock());
  await store.keepDraft(text);
  return text;
}
