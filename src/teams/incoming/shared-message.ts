import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { SharedMessage } from '../../chat/feature.ts';
import { personOf, placeOf } from './incoming.ts';

/** What the client hands over of the message that somebody chose (Teams: messaging extensions, message actions). */
const payload = z.looseObject({
  messagePayload: z.looseObject({
    id: z.string().nullish(),
    body: z.looseObject({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    from: z.looseObject({ user: z.looseObject({ id: z.string().nullish() }).nullish() }).nullish(),
  }),
});

/** More than a post takes: what is too long comes back to be shortened. */
const MOST_READ = 20_000;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
};

/** The words of a message that the client wrote as HTML. It goes on as plain text, in which nothing is mark-up. */
const wordsIn = (html: string): string =>
  html
    .slice(0, MOST_READ)
    .replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();

/** The message that a member chose. What the client does not tell is left out. */
export function messageOf(activity: Activity): SharedMessage {
  const { messagePayload = {} } = payload.safeParse(activity.value).data ?? {};
  const { id, body, from } = messagePayload;
  const content = body?.content ?? '';
  const text = body?.contentType === 'text' ? content.slice(0, MOST_READ) : wordsIn(content);
  const writerId = from?.user?.id ?? undefined;
  const asker = personOf(activity.from);
  const { scope, address } = placeOf(activity);
  const isShared = scope !== 'personal' && typeof id === 'string' && /^[\x20-\x7e]{1,200}$/.test(id);
  return {
    text,
    isOwn: writerId !== undefined && writerId === asker?.memberId,
    ...(writerId !== undefined && { writerId }),
    ...(isShared && { address, messageId: id }),
  };
}
