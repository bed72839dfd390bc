import {
  button,
  labelsIn,
  langOf,
  linesIn,
  problemLines,
  saying,
  type Problem,
} from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import type { MessageKey } from '../../../language/catalogue/index.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { BODY_LIMIT, EMPTY_CONTENT, TITLE_LIMIT, type BroadcastContent } from '../broadcast-content.ts';
import type { NamedAudience } from '../audiences/named-audience.ts';
import { roomLine } from './room.ts';
import { hasLists, isUnwritten, wordsOf, type WriteForm } from './write-form.ts';

const LABELS = {
  titleCy: 'broadcasts.titleCy',
  titleEn: 'broadcasts.titleEn',
  bodyCy: 'broadcasts.bodyCy',
  bodyEn: 'broadcasts.bodyEn',
  important: 'broadcasts.important',
  markImportant: 'broadcasts.markImportant',
  to: 'broadcasts.to',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** More than these are offered in a menu, so that the form stays short. */
const MOST_RADIOS = 6;

/** What the form must know of the draft and of the house. */
export interface WriteContext {
  /** What is stored, where something is. */
  readonly content?: BroadcastContent | undefined;
  readonly audiences: readonly NamedAudience[];
  readonly problems?: readonly Problem[];
}

function titleOf({ edits, followUpTo }: WriteForm): MessageKey {
  if (edits !== undefined) return 'broadcasts.editSent';
  return followUpTo === undefined ? 'broadcasts.formTitle' : 'broadcasts.followUp';
}

/** The form of an update: empty, or as it was typed with what is to be mended on top. */
export function writeForm(
  edition: Edition,
  form: WriteForm,
  { content = EMPTY_CONTENT, audiences, problems = [] }: WriteContext,
): Form {
  const { id, template, edits, followUpTo } = form;
  const title = labelIn(edition, titleOf(form));
  const isBound = form.to === 'same';
  const audience = [
    { title: labelIn(edition, 'broadcasts.toAll'), value: 'all' },
    ...audiences.map((named) => ({ title: inEdition(edition, named.name), value: `named:${named.id}` })),
    ...(hasLists(content) ? [{ title: labelIn(edition, 'broadcasts.toKept'), value: 'kept' }] : []),
    { title: labelIn(edition, 'broadcasts.toChosen'), value: 'chosen' },
  ];
  return {
    title,
    card: {
      template: 'broadcasts/write',
      data: {
        edition,
        lang: langOf(edition),
        title,
        intro: linesIn(edition, [
          saying('broadcasts.formIntro'),
          saying('broadcasts.formMarkdown'),
          saying('broadcasts.formLimits', { title: TITLE_LIMIT, body: BODY_LIMIT }),
        ]),
        mending: problems.length === 0 ? [] : [{ lines: problemLines(edition, problems) }],
        labels: labelsIn(edition, LABELS),
        values: { ...form, important: String(form.important) },
        to: isBound
          ? []
          : [{ style: audience.length > MOST_RADIOS ? 'compact' : 'expanded', choices: audience }],
        notes: linesIn(edition, isUnwritten(form) ? [] : [roomLine({ ...content, ...wordsOf(form) })]),
        buttons: [
          button(edition, 'broadcasts.toPreview', 'broadcasts.preview', {
            id,
            ...(template !== undefined && { template }),
            ...(isBound && { to: 'same' }),
            ...(edits !== undefined && { edits }),
            ...(followUpTo !== undefined && { followUpTo }),
          }),
          ...(isUnwritten(form) && content === EMPTY_CONTENT
            ? [button(edition, 'broadcasts.toTemplates', 'broadcasts.templates', { id })]
            : []),
        ],
      },
    },
  };
}
