import type { VoiceOf } from '../../../chat/announcing/voice.ts';
import type { Authors } from './authors.ts';
import type { Channels } from '../channels/channels.ts';
import { listOrganisations } from '../organisations/list-organisations.ts';
import type { Managers } from '../managers/managers.ts';
import { organisationIdOf, organisationName } from '../organisations/organisation.ts';
import type { Organisations } from '../organisations/organisations.ts';

/** Asks the roles as they are now: what is sent in an author's name must not outlive the role. */
export const voiceOfMember =
  ({
    authors,
    managers,
    channels,
    organisations,
  }: {
    readonly authors: Authors;
    readonly managers: Managers;
    readonly channels: Channels;
    readonly organisations: Organisations;
  }): VoiceOf =>
  async (tenantId, memberId) => {
    const one = { tenantId, memberId };
    if (await managers.has(one)) return 'community';
    const within = await authors.audienceNow(one);
    if (!within) return 'nobody';
    const organisation = organisationIdOf(tenantId);
    const listed = (await listOrganisations(channels, organisations)).find(({ id }) => id === organisation);
    return { organisation, name: listed?.name ?? organisationName(undefined, undefined), within };
  };
