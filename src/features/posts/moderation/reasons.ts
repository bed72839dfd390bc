import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Draft } from '../kinds/draft.ts';

/** Why a post waits for a second pair of eyes before the whole community reads it. */
export const REVIEW_REASONS = [
  'always',
  'other-organisation',
  'personal-details',
  'message-of-another',
  'feed',
  'reported',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

export const REASON_LINES = {
  always: 'posts.reasonAlways',
  'other-organisation': 'posts.reasonOtherOrganisation',
  'personal-details': 'posts.reasonPersonalDetails',
  'message-of-another': 'posts.reasonMessageOfAnother',
  feed: 'posts.reasonFeed',
  reported: 'posts.reasonReported',
} as const satisfies Readonly<Record<ReviewReason, MessageKey>>;

/** Why a post stands in the queue, in words. */
export const whyWaits = ({
  reasons = [],
  reported,
  translation,
}: {
  readonly reasons?: readonly ReviewReason[];
  readonly reported: boolean;
  readonly translation?: object;
}): readonly MessageKey[] => [
  ...reasons.map((reason) => REASON_LINES[reason]),
  ...(reported && reasons.length === 0 ? ([REASON_LINES.reported] as const) : []),
  ...(translation ? (['posts.reasonTranslation'] as const) : []),
];

/** A person's mailbox, or a telephone number of the United Kingdom. A contact of a team stands in its own field. */
const PERSONAL = /[\w.+-]+@[\w-]+\.[\w.]+|(?:\+44\s?|\b0)\d{2,5}[\s-]?\d{3,4}[\s-]?\d{3,4}\b/u;

const isSameName = (one: string, other: string): boolean =>
  one.normalize('NFKD').toLowerCase().trim() === other.normalize('NFKD').toLowerCase().trim();

/** What in the words themselves asks for a second look. `own`: how the author's organisation is called, if known. */
export function reasonsIn(draft: Draft, own: readonly string[]): readonly ReviewReason[] {
  const { title, summary, details = {} } = draft;
  const { problem, approach, lessons, risks, seeks, organisation } = details;
  const texts = [title, summary, problem, approach, lessons, risks, seeks].flatMap((words) => [
    words?.cy ?? '',
    words?.en ?? '',
  ]);
  const isOfOther =
    organisation !== undefined && own.length > 0 && !own.some((name) => isSameName(name, organisation));
  return [
    ...(isOfOther ? (['other-organisation'] as const) : []),
    ...(texts.some((text) => PERSONAL.test(text)) ? (['personal-details'] as const) : []),
  ];
}
