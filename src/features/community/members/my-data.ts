import type { Asker } from '../../../chat/asker.ts';
import type { NextStep } from '../../../chat/cards/card-words.ts';
import type { Card, Message, Reply } from '../../../chat/message.ts';
import { noticeCard, sayingCard } from '../../../chat/cards/notice.ts';
import type { PersonalDataSource } from '../../../chat/ports/personal-data.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { labelIn, say } from '../../../language/say.ts';

/** Everything that keeps something about members; asked anew each time, because features come together late. */
export type Sources = () => readonly PersonalDataSource[];

const ERASE: NextStep = { title: 'community.myDataErase', verb: 'community.askErase' };
const SURE: readonly NextStep[] = [
  { title: 'community.myDataEraseNow', verb: 'community.erase' },
  { title: 'community.myDataKeep', verb: 'community.keep' },
];

interface Part {
  readonly name: PersonalDataSource['name'];
  readonly lines: readonly Bilingual[];
}

async function partsOf(sources: Sources, { memberId, tenantId }: Asker): Promise<readonly Part[]> {
  const parts = await Promise.all(
    sources().map(async ({ name, describe }) => ({ name, lines: await describe(memberId, tenantId) })),
  );
  return parts.filter(({ lines }) => lines.length > 0);
}

/** What somebody keeps about themselves is shown to nobody else. */
const elsewhere = (asker: Asker): Card | undefined =>
  asker.scope === 'personal' ? undefined : sayingCard(asker.edition, 'community.myDataPersonal');

/** `fy nata` / `my data`: everything that is kept of the member, and the button that erases it. */
export async function showMyData(sources: Sources, asker: Asker): Promise<readonly Message[]> {
  const { edition } = asker;
  const parts = elsewhere(asker) ? [] : await partsOf(sources, asker);
  const card =
    elsewhere(asker) ??
    noticeCard(
      edition,
      (language) => ({
        title: say(language, 'community.myDataTitle'),
        lines:
          parts.length === 0
            ? [say(language, 'community.myDataNothing')]
            : parts.flatMap(({ name, lines }) => [
                `${say(language, name)}:`,
                ...lines.map((line) => `– ${line[language]}`),
              ]),
      }),
      parts.length === 0 ? [] : [ERASE],
    );
  return [{ card, summary: labelIn(edition, 'community.myDataTitle') }];
}

/** The first of the two steps: asks whether they are sure. */
export const askErase = (asker: Asker): Promise<Reply> =>
  Promise.resolve({
    card:
      elsewhere(asker) ??
      sayingCard(asker.edition, 'community.myDataSure', ['community.myDataSureWhat'], SURE),
  });

/** The second step: erases it everywhere, and says what had to stay. */
export async function eraseMyData(
  sources: Sources,
  isLastManager: () => Promise<boolean>,
  asker: Asker,
): Promise<Reply> {
  const refused = elsewhere(asker);
  if (refused) return { card: refused };
  const { memberId, tenantId, edition } = asker;
  for (const { erase } of sources()) await erase(memberId, tenantId);
  const stays = asker.isManager && (await isLastManager());
  return {
    card: sayingCard(edition, 'community.myDataErased', [
      'community.myDataErasedAfter',
      ...(stays ? (['community.myDataLastManager'] as const) : []),
    ]),
  };
}

export const keepMyData = (asker: Asker): Promise<Reply> =>
  Promise.resolve({ card: sayingCard(asker.edition, 'community.myDataKept') });
