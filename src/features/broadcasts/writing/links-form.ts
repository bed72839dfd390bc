import { z } from 'zod/v4';
import { button, saying, type Problem } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { link as https } from '../../../chat/input/schemas.ts';
import { oneLine } from '../../../chat/input/typed-text.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import {
  LABEL_LIMIT,
  MOST_ATTACHMENTS,
  MOST_BUTTONS,
  type BroadcastContent,
  type Link,
} from '../broadcast-content.ts';
import { formCard } from '../cards/form-card.ts';
import { aboutBroadcast } from '../payload.ts';
import { roomLine } from './room.ts';
import { buttonsTaken } from '../preview/update-card.ts';

/** The two lists of links that an update has. */
const LISTS = ['buttons', 'attachments'] as const;
export type LinkList = (typeof LISTS)[number];

const WORDS = {
  buttons: {
    ...{ title: 'broadcasts.buttonsTitle', hint: 'broadcasts.buttonsHint', one: 'broadcasts.buttonNumber' },
    most: MOST_BUTTONS,
  },
  attachments: {
    ...{ title: 'broadcasts.attachmentsTitle', hint: 'broadcasts.attachmentsHint' },
    ...{ one: 'broadcasts.attachmentNumber', most: MOST_ATTACHMENTS },
  },
} as const satisfies Readonly<
  Record<LinkList, { title: MessageKey; hint: MessageKey; one: MessageKey; most: number }>
>;

export const aboutLinks = aboutBroadcast.extend({ list: z.enum(LISTS) });

/** One row of the form, as it was typed. */
export interface LinkRow {
  readonly labelCy: string;
  readonly labelEn: string;
  readonly urlCy: string;
  readonly urlEn: string;
}
const FIELDS = ['labelCy', 'labelEn', 'urlCy', 'urlEn'] as const;

/** The form as it comes back: its inputs are called `labelCy0`, `labelCy1` … */
export const linksFormSchema = aboutLinks.extend({ more: z.boolean().optional() }).catchall(z.unknown());

/** The rows that were typed, up to the most that the list may have. */
export function rowsTyped({ list, ...typed }: z.output<typeof linksFormSchema>): readonly LinkRow[] {
  const textOf = (id: string): string => {
    const value = typed[id];
    return typeof value === 'string' ? value.slice(0, 2000) : '';
  };
  return Array.from({ length: WORDS[list].most }, (_, index) => {
    const [labelCy = '', labelEn = '', urlCy = '', urlEn = ''] = FIELDS.map((field) =>
      textOf(`${field}${index}`),
    );
    return { labelCy, labelEn, urlCy, urlEn };
  });
}

export const rowsOf = (links: readonly Link[]): readonly LinkRow[] =>
  links.map(({ label, url }) => ({
    ...{ labelCy: label.cy, labelEn: label.en, urlCy: url.cy, urlEn: url.en === url.cy ? '' : url.en },
  }));

const isEmpty = (row: LinkRow): boolean => FIELDS.every((field) => row[field].trim() === '');

/** What was typed: links, rows that are empty left out, or what is to be mended, row by row. */
export function readLinks(
  list: LinkList,
  rows: readonly LinkRow[],
): { readonly links: readonly Link[] } | readonly Problem[] {
  const problems: Problem[] = [];
  const links: Link[] = [];
  for (const [index, row] of rows.entries()) {
    if (isEmpty(row)) continue;
    const number = index + 1;
    const label = { cy: oneLine(row.labelCy), en: oneLine(row.labelEn) };
    const url = {
      cy: row.urlCy.trim() || row.urlEn.trim(),
      en: row.urlEn.trim() || row.urlCy.trim(),
    };
    if (label.cy === '') problems.push({ key: 'broadcasts.problemLabelCy', values: { number } });
    if (label.en === '') problems.push({ key: 'broadcasts.problemLabelEn', values: { number } });
    if (Math.max(label.cy.length, label.en.length) > LABEL_LIMIT)
      problems.push({ key: 'broadcasts.problemLabelLong', values: { number, limit: LABEL_LIMIT } });
    if (!https.safeParse(url.cy).success || !https.safeParse(url.en).success)
      problems.push({ key: 'broadcasts.problemLinkUrl', values: { number } });
    links.push({ label, url });
  }
  if (problems.length === 0 && list === 'buttons' && buttonsTaken(links) > MOST_BUTTONS)
    problems.push({ key: 'broadcasts.problemButtonsMany', values: { taken: buttonsTaken(links) } });
  return problems.length > 0 ? problems : { links };
}

/** The form of the link buttons or of the attachments: a group of inputs each, and an empty one for the next. */
export function linksForm(
  edition: Edition,
  { id, list }: z.output<typeof aboutLinks>,
  rows: readonly LinkRow[],
  content: BroadcastContent,
  problems?: readonly Problem[],
): Form {
  const { title, hint, one, most } = WORDS[list];
  const used = rows.filter((row) => !isEmpty(row));
  const shown = problems ? rows.slice(0, Math.max(1, rows.findLastIndex((row) => !isEmpty(row)) + 1)) : used;
  const empty: LinkRow = { labelCy: '', labelEn: '', urlCy: '', urlEn: '' };
  const offered = problems ? shown : [...shown, empty].slice(0, most);
  return formCard(edition, {
    title,
    hints: [saying(hint, { limit: LABEL_LIMIT }), saying('broadcasts.linksHint')],
    problems,
    groups: offered.map((row, index) => ({
      heading: labelIn(edition, one, { number: index + 1, most }),
      texts: [
        {
          ...{ id: `labelCy${index}`, label: 'broadcasts.linkLabelCy', values: { number: index + 1 } },
          ...{ value: row.labelCy, maxLength: LABEL_LIMIT },
        },
        {
          ...{ id: `labelEn${index}`, label: 'broadcasts.linkLabelEn', values: { number: index + 1 } },
          ...{ value: row.labelEn, maxLength: LABEL_LIMIT },
        },
        {
          ...{ id: `urlCy${index}`, label: 'broadcasts.linkUrl', values: { number: index + 1 } },
          ...{ value: row.urlCy, maxLength: 1000, isAddress: true },
        },
        {
          ...{ id: `urlEn${index}`, label: 'broadcasts.linkUrlEn', values: { number: index + 1 } },
          ...{ value: row.urlEn, maxLength: 1000, isAddress: true },
        },
      ],
    })),
    notes: [roomLine(content)],
    buttons: [
      button(edition, 'broadcasts.saveToPreview', 'broadcasts.saveLinks', { id, list }),
      ...(used.length + 1 < most
        ? [button(edition, 'broadcasts.saveAndMore', 'broadcasts.saveLinks', { id, list, more: true })]
        : []),
      button(edition, 'broadcasts.backToPreview', 'broadcasts.look', { id, look: 'both' }),
    ],
  });
}
