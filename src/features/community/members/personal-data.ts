import type { PersonalDataSource } from '../../../chat/ports/personal-data.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { say, sayBoth } from '../../../language/say.ts';
import { authorIdOf } from '../authors/author.ts';
import type { Authors } from '../authors/authors.ts';
import type { Channel } from '../channels/channel.ts';
import type { Channels } from '../channels/channels.ts';
import type { Chats } from './chats.ts';
import { isAmong } from '../managers/manager.ts';
import type { Managers } from '../managers/managers.ts';
import type { Members } from './members.ts';
import { isNotedBy, whoOf, withoutWho } from '../channel-settings/settings-log.ts';
import { EDITION_NAMES } from '../channel-settings/settings-changes.ts';

const channelTitle = ({ teamName, channelName }: Channel): string =>
  [teamName, channelName].filter((name) => name !== undefined).join(', ') ||
  say('cy', 'community.unnamedChannel');

/** What the community's own records hold of a member: choice, welcome, ownerships, role. */
export function personalDataOf(
  channels: Channels,
  members: Members,
  chats: Chats,
  managers: Managers,
  authors: Authors,
): PersonalDataSource {
  async function describe(memberId: string, tenantId: string): Promise<readonly Bilingual[]> {
    const lines: Bilingual[] = [];
    const member = await members.get(tenantId, memberId);
    if (member.edition) {
      const name = sayBoth(EDITION_NAMES[member.edition]);
      const label = sayBoth('community.language');
      lines.push({ cy: `${label.cy}: ${name.cy}`, en: `${label.en}: ${name.en}` });
    }
    if (member.welcomed) lines.push(sayBoth('community.myDataWelcomed'));
    if ((await chats.idOf(tenantId, memberId)) !== undefined) lines.push(sayBoth('community.myDataChat'));
    for await (const channel of channels.all()) {
      const values = { channel: channelTitle(channel) };
      if (channel.owners.includes(memberId)) lines.push(sayBoth('community.myDataOwner', values));
      if (channel.asking.includes(memberId)) lines.push(sayBoth('community.myDataOwnerAsked', values));
      if (isNotedBy(channel, whoOf({ tenantId, memberId })))
        lines.push(sayBoth('community.myDataSettings', values));
    }
    const one = { tenantId, memberId };
    if (isAmong(managers.first, one)) lines.push(sayBoth('community.myDataFirstManager'));
    else if (await managers.has(one)) lines.push(sayBoth('community.myDataManager'));
    if (await authors.audienceOf(one)) lines.push(sayBoth('community.myDataAuthor'));
    return lines.length === 0 ? [] : [sayBoth('community.myDataId', { id: memberId }), ...lines];
  }

  async function erase(memberId: string, tenantId: string): Promise<void> {
    await members.erase(tenantId, memberId);
    await chats.forget(tenantId, memberId);
    const without = (ids: readonly string[]) => ids.filter((id) => id !== memberId);
    const who = whoOf({ tenantId, memberId });
    for await (const channel of channels.all())
      if ([...channel.owners, ...channel.asking].includes(memberId) || isNotedBy(channel, who))
        await channels.change(channel.id, (old) => ({
          ...old,
          owners: without(old.owners),
          asking: without(old.asking),
          ...(old.settingsLog && { settingsLog: withoutWho(old.settingsLog, who) }),
        }));
    // The last manager stays: a community without one could never get one again. `my data` says so.
    await managers.remove({ tenantId, memberId });
    await authors.remove(authorIdOf({ tenantId, memberId }));
  }

  return { name: 'community.myDataSection', describe, erase };
}
