import { z } from 'zod/v4';
import { anyOf, audienceSchema, bilingual, line, link, prose } from '../../../chat/input/schemas.ts';
import { sayBoth } from '../../../language/say.ts';
import {
  ALT_LIMIT,
  BODY_LIMIT,
  LABEL_LIMIT,
  MOST_ATTACHMENTS,
  MOST_BUTTONS,
  MOST_WORDINGS,
  NOBODY,
  TITLE_LIMIT,
  type BroadcastContent,
  type Link,
  type OwnWording,
  type Target,
} from '../broadcast-content.ts';
import { broadcastId } from '../payload.ts';
import { buttonsTaken } from '../preview/update-card.ts';

const title = bilingual(line(TITLE_LIMIT));
const body = bilingual(prose(BODY_LIMIT)).describe('Light Markdown: bold, italic, lists and https links.');
const address = z.union([link, bilingual(link)]).describe('One page for both languages, or one for each.');
const labelled = z.strictObject({ label: bilingual(line(LABEL_LIMIT)), url: address });
const target = z
  .union([audienceSchema, z.strictObject({ named: broadcastId })])
  .describe('Lists, or a named audience, whose lists are read anew until the update is sent.');

const inBoth = (url: z.output<typeof address>) => (typeof url === 'string' ? { cy: url, en: url } : url);
const linkOf = ({ label, url }: z.output<typeof labelled>): Link => ({ label, url: inBoth(url) });

const wording = z
  .strictObject({ audience: target, title: title.optional(), body: body.optional() })
  .refine((own) => own.title !== undefined || own.body !== undefined, {
    message: 'must have a title or a body of its own',
  });

const fields = z.strictObject({
  title,
  body,
  image: z
    .strictObject({ url: link, alt: bilingual(line(ALT_LIMIT)) })
    .nullable()
    .optional()
    .describe('PNG, JPEG or GIF, at most 1 MB and 1,024 pixels on a side; clients fetch it themselves.'),
  link: address.optional().describe('In place of `buttons`: one button that says “Read more”.'),
  buttons: z
    .array(labelled)
    .refine((buttons) => buttonsTaken(buttons.map(linkOf)) <= MOST_BUTTONS, {
      message: 'must be at most four; one with a page of its own for each language counts as two',
    })
    .optional(),
  attachments: z.array(labelled).max(MOST_ATTACHMENTS).optional(),
  important: z.boolean().optional(),
  audience: target,
  wordings: z
    .array(wording)
    .max(MOST_WORDINGS)
    .optional()
    .describe('Words of its own for some of the audience: the first that names a channel is what it gets.'),
});

const saysLinkOnce = ({ link: one, buttons }: { link?: unknown; buttons?: unknown }): boolean =>
  one === undefined || buttons === undefined;
const linkTwice = { message: 'must have `link` or `buttons`, not both' };

/** What the API takes as an update. */
export const draftBody = fields.refine(saysLinkOnce, linkTwice);
/** What the API takes as a change of one: what is left out stays. */
export const draftChange = anyOf(fields).refine(saysLinkOnce, linkTwice);

const targetOf = (audience: z.output<typeof target>): Target =>
  'named' in audience ? { audience: NOBODY, audienceId: audience.named } : { audience, audienceId: null };

const wordingOf = ({ audience, ...own }: z.output<typeof wording>): OwnWording => ({
  ...targetOf(audience),
  ...{ title: own.title ?? null, body: own.body ?? null },
});

/** An update with what the API said of it. Named audiences are still without their lists. */
export function withChange(old: BroadcastContent, said: z.output<typeof draftChange>): BroadcastContent {
  const { link: one, buttons, attachments, audience, wordings, image } = said;
  const readMore = (url: z.output<typeof address>): Link => ({
    label: sayBoth('broadcasts.readMore'),
    url: inBoth(url),
  });
  return {
    ...{ title: said.title ?? old.title, body: said.body ?? old.body },
    ...{ image: image === undefined ? old.image : image, important: said.important ?? old.important },
    buttons: one === undefined ? (buttons?.map(linkOf) ?? old.buttons) : [readMore(one)],
    attachments: attachments?.map(linkOf) ?? old.attachments,
    ...(audience ? targetOf(audience) : { audience: old.audience, audienceId: old.audienceId }),
    wordings: wordings?.map(wordingOf) ?? old.wordings,
  };
}
