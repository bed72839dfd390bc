import type { PersonalDataSource } from '../../chat/personal-data.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import { say } from '../../language/say.ts';
import { authorOf } from './broadcast.ts';
import type { Parts } from './parts.ts';

/** Who wrote and sent an update is on record. Erasing cuts that tie; the update itself is the community's, and stays. */
export const personalDataOf = ({ records }: Pick<Parts, 'records'>): PersonalDataSource => ({
  name: 'broadcasts.title',
  async describe(memberId, tenantId) {
    const lines: Bilingual[] = [];
    for await (const { title } of records.by(authorOf({ tenantId, memberId }))) {
      lines.push({
        cy: say('cy', 'broadcasts.myData', { title: title.cy }),
        en: say('en', 'broadcasts.myData', { title: title.en }),
      });
    }
    return lines;
  },
  async erase(memberId, tenantId) {
    const author = authorOf({ tenantId, memberId });
    for await (const { id } of records.by(author)) {
      await records.save(
        id,
        (old) =>
          old && {
            ...old,
            createdBy: old.createdBy === author ? null : old.createdBy,
            sentBy: old.sentBy === author ? null : old.sentBy,
          },
      );
    }
  },
});
