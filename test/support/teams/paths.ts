/** What an address of the connector asks for. Service URLs end with the organisation's id where the platform tells it. */
export type Asks =
  | {
      readonly kind: 'activity';
      readonly tenantId: string | undefined;
      readonly conversationId: string;
      readonly activityId: string | undefined;
    }
  | { readonly kind: 'channels'; readonly teamId: string }
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'members' }
  | { readonly kind: 'new chat' }
  | { readonly kind: 'nothing known' };

const ACTIVITIES = /^(?:\/emea\/([^/]+))?\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;
const NEW_CHAT = /^(?:\/emea\/[^/]+)?\/v3\/conversations$/;
const CHANNELS = /\/v3\/teams\/([^/]+)\/conversations$/;
const TEAM = /\/v3\/teams\/([^/]+)$/;
const MEMBERS = /\/v3\/conversations\/[^/]+\/(?:paged)?members/;

const decoded = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : decodeURIComponent(part);

export function readPath(url: string): Asks {
  const path = url.split('?')[0] ?? '';
  const [, tenant, conversation, activity] = ACTIVITIES.exec(path) ?? [];
  if (conversation !== undefined)
    return {
      kind: 'activity',
      tenantId: decoded(tenant),
      conversationId: decodeURIComponent(conversation),
      activityId: decoded(activity),
    };
  const [, team] = CHANNELS.exec(path) ?? [];
  if (team !== undefined) return { kind: 'channels', teamId: decodeURIComponent(team) };
  if (NEW_CHAT.test(path)) return { kind: 'new chat' };
  const [, details] = TEAM.exec(path) ?? [];
  if (details !== undefined) return { kind: 'team', teamId: decodeURIComponent(details) };
  return MEMBERS.test(path) ? { kind: 'members' } : { kind: 'nothing known' };
}
