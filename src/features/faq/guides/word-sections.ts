import type { Language } from '../../../language/bilingual.ts';
import { newId } from '../../../lib/ids.ts';
import { answeredTwice, unknownSections, type SaidOfSections } from '../shelf/said-of-sections.ts';
import { guideNotBrought, guideNotFound, guideWordings } from './errors.ts';
import { currentVersion, type Author, type GuideRecord, type GuideText } from './guide-record.ts';
import type { GuideStore } from './guide-store.ts';
import { publishGuide, type Publishing } from './publish-guide.ts';

/** A guide that was brought, as it stands. Throws `guide_not_found`, and `guide_not_brought` for one of the folder. */
async function standing(
  { store, library }: Pick<Publishing, 'store' | 'library'>,
  language: Language,
  slug: string,
): Promise<GuideRecord> {
  const record = await store.record(language, slug);
  if (record?.state === 'published') return record;
  throw (await library()).guide(language, slug) ? guideNotBrought({}) : guideNotFound({});
}

const saidOf = async (
  store: Pick<GuideStore, 'text'>,
  record: GuideRecord,
): Promise<Required<SaidOfSections>> => {
  const { saidIn, textId } = currentVersion(record);
  const { questions = {}, answers = {} } = (await store.text(saidIn ?? textId))?.proposed ?? {};
  return { questions, answers };
};

/** What is said of the sections of a guide that was brought. */
export const wordingsOf = async (
  parts: Pick<Publishing, 'store' | 'library'>,
  language: Language,
  slug: string,
): Promise<SaidOfSections> => saidOf(parts.store, await standing(parts, language, slug));

/**
 * Says of the sections of a guide how people ask for them, and what its owner answers. It becomes the next version, with the
 * same text; what is left out stays as it was. Throws `guide_wordings` for a section that is not there, and for a question that is answered twice.
 */
export async function wordSections(
  publishing: Publishing,
  language: Language,
  slug: string,
  said: SaidOfSections,
  by: Author,
): Promise<GuideRecord> {
  const { store, clock } = publishing;
  const record = await standing(publishing, language, slug);
  const { textId, anchors, ...version } = currentVersion(record);
  const strange = [...unknownSections(said, anchors), ...answeredTwice(said)];
  if (strange.length > 0) throw guideWordings({ strange: strange.join('; ') });
  const old = await store.text(textId);
  if (!old) throw guideNotFound({});
  const before = await saidOf(store, record);
  const { questions = before.questions, answers = before.answers } = said;
  const text: GuideText = {
    ...old,
    id: newId(),
    proposed: { ...old.proposed, questions, answers },
    broughtAt: clock().toISOString(),
  };
  await store.keepDraft(text);
  try {
    const options = { followsPage: record.page !== undefined, saidIn: null };
    return await publishGuide(publishing, text.id, { ...version, slug, language }, by, options);
  } catch (error) {
    await store.drop(text.id);
    throw error;
  }
}
