import type { Activity } from 'botbuilder';
import type { Scope } from '../../chat/asker.ts';
import type { Turn } from '../../chat/chat.ts';
import type { Person, Place } from '../../chat/ports/presence.ts';
import { botError } from '../../lib/errors.ts';

export const malformedActivity = botError<{ missing: string }>(
  'malformed_activity',
  400,
  ({ missing }) => `An activity without ${missing} came in and was not used.`,
);

/** What the client adds to an activity, as far as we read it. */
interface ChannelData {
  readonly tenant?: { readonly id?: string };
  readonly team?: { readonly id?: string; readonly name?: string };
  readonly channel?: { readonly id?: string; readonly name?: string };
}

/** Of members of another organisation in a shared channel, Teams tells their own tenant; the SDK's type lacks it. */
interface HomeTenant {
  readonly tenantId?: string;
}

const SCOPES: ReadonlyMap<unknown, Scope> = new Map([
  ['personal', 'personal'],
  ['groupChat', 'group'],
  ['channel', 'channel'],
]);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Who did it, by directory object id where the client tells it. */
export const personOf = (account: Activity['from'] | undefined): Person | undefined => {
  const memberId = text(account?.aadObjectId) ?? text(account?.id);
  if (memberId === undefined) return undefined;
  const name = text(account?.name);
  const homeTenantId = text((account as HomeTenant | undefined)?.tenantId);
  return {
    memberId,
    ...(homeTenantId !== undefined && { homeTenantId }),
    ...(name !== undefined && { name }),
  };
};

/** The conversation without the thread in it: all threads of a channel are one channel. */
const withoutThread = (conversationId: string): string =>
  conversationId.split(';messageid=')[0] ?? conversationId;

/** The first message of the thread that a conversation is, as Teams writes it into the conversation's id. */
const threadOf = (conversationId: string | undefined): string | undefined =>
  text(conversationId?.split(';messageid=')[1]);

/** Where an activity happened. Throws `malformed_activity` when it does not say so. */
export function placeOf(activity: Activity): Place {
  const { conversation, serviceUrl } = activity as Partial<Activity>;
  const data = (Object(activity.channelData) as ChannelData | undefined) ?? {};
  const conversationId = text(conversation?.id);
  const tenantId = text(conversation?.tenantId) ?? text(data.tenant?.id);
  const address = text(serviceUrl);
  if (conversationId === undefined) throw malformedActivity({ missing: 'conversation.id' });
  if (address === undefined) throw malformedActivity({ missing: 'serviceUrl' });
  if (tenantId === undefined) throw malformedActivity({ missing: 'a tenant id' });
  const scope = SCOPES.get(conversation?.conversationType) ?? 'personal';
  const memberId = scope === 'personal' ? personOf(activity.from)?.memberId : undefined;
  const teamId = text(data.team?.id);
  const teamName = text(data.team?.name);
  const channelName =
    text(data.channel?.name) ?? (scope === 'personal' ? undefined : text(conversation?.name));
  return {
    address: {
      conversationId: withoutThread(conversationId),
      serviceUrl: address,
      tenantId,
      ...(memberId !== undefined && { memberId }),
    },
    scope,
    ...(teamId !== undefined && { teamId }),
    ...(teamName !== undefined && { teamName }),
    ...(channelName !== undefined && { channelName }),
  };
}

/** Who speaks where. Throws `malformed_activity` when the activity does not say so. */
export function turnOf(activity: Activity): Turn {
  const from = personOf(activity.from);
  if (!from) throw malformedActivity({ missing: 'from.id' });
  const thread = threadOf((activity as Partial<Activity>).conversation?.id);
  const messageId = activity.replyToId ?? thread;
  return {
    place: placeOf(activity),
    from,
    ...(thread !== undefined && { thread }),
    ...(messageId !== undefined && { messageId }),
    ...(activity.name === 'task/submit' && { inDialog: true }),
  };
}
