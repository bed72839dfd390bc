import type { PersonalDataSource } from '../../chat/ports/personal-data.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import { say, sayBoth } from '../../language/say.ts';
import { authorOf } from './broadcast.ts';
import type { Parts } from './parts.ts';
import { withoutPerson } from './people.ts';

/**
 * Who had a hand in an update is on record, and where managers can be told of one. Erasing cuts that tie; the update
 * itself is the community's, and stays.
 */
export const personalDataOf = ({
  records,
  contacts,
  watching,
  previews,
}: Pick<Parts, 'records' | 'contacts' | 'watching' | 'previews'>): PersonalDataSource => ({
  name: 'broadcasts.title',
  async describe(memberId, tenantId) {
    const lines: Bilingual[] = [];
    for await (const { title } of records.involving(authorOf({ tenantId, memberId }))) {
      lines.push({
        cy: say('cy', 'broadcasts.myData', { title: title.cy }),
        en: say('en', 'broadcasts.myData', { title: title.en }),
      });
    }
    if (await contacts.find({ tenantId, memberId })) lines.push(sayBoth('broadcasts.myContact'));
    return lines;
  },
  async erase(memberId, tenantId) {
    const author = authorOf({ tenantId, memberId });
    for await (const { id } of records.involving(author))
      await records.save(id, (old) => old && withoutPerson(old, author));
    const contact = await contacts.find({ tenantId, memberId });
    if (contact) await previews.forget(contact.address);
    await contacts.forget({ tenantId, memberId });
    await watching.forget({ tenantId, memberId });
  },
});
