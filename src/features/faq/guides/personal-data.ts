import type { PersonalDataSource } from '../../../chat/ports/personal-data.ts';
import { say } from '../../../language/say.ts';
import { currentVersion, type GuideRecord } from './guide-record.ts';
import type { GuideStore } from './guide-store.ts';

/** The guides that a member looks after: where they are reminded. Erasing leaves the guides, and nobody to remind. */
export function keptGuides(store: Pick<GuideStore, 'records' | 'change'>): PersonalDataSource {
  const keptBy = async (memberId: string, tenantId: string): Promise<readonly GuideRecord[]> =>
    (await store.records())
      .map(({ value }) => value)
      .filter(({ keeper }) => keeper?.memberId === memberId && keeper.tenantId === tenantId);
  return {
    name: 'faq.guides',
    async describe(memberId, tenantId) {
      const guides = (await keptBy(memberId, tenantId)).map((record) => currentVersion(record).title);
      return guides.map((title) => ({
        cy: say('cy', 'faq.myGuide', { title }),
        en: say('en', 'faq.myGuide', { title }),
      }));
    },
    async erase(memberId, tenantId) {
      for (const { language, slug } of await keptBy(memberId, tenantId))
        await store.change(language, slug, (old) => {
          if (old?.keeper?.memberId !== memberId) return undefined;
          return Object.fromEntries(Object.entries(old).filter(([name]) => name !== 'keeper')) as typeof old;
        });
    },
  };
}
