import {
  button,
  labelsIn,
  langOf,
  linesIn,
  problemLines,
  saying,
  type Problem,
} from '../../chat/card-words.ts';
import type { Form } from '../../chat/message.ts';
import { topicChoices } from '../../chat/topics.ts';
import type { MessageKey } from '../../language/catalogue/index.ts';
import { sortedIn } from '../../language/collate.ts';
import type { Edition } from '../../language/edition.ts';
import { inEdition } from '../../language/one-line.ts';
import { labelIn } from '../../language/say.ts';
import type { Organisation } from './parts.ts';
import type { WriteForm } from './write-form.ts';

const LABELS = {
  titleCy: 'broadcasts.titleCy',
  titleEn: 'broadcasts.titleEn',
  bodyCy: 'broadcasts.bodyCy',
  bodyEn: 'broadcasts.bodyEn',
  linkCy: 'broadcasts.linkCy',
  linkEn: 'broadcasts.linkEn',
  important: 'broadcasts.important',
  markImportant: 'broadcasts.markImportant',
  to: 'broadcasts.to',
  topics: 'common.topics',
  organisations: 'broadcasts.organisations',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** So many organisations fit beside the longest update; the API knows no such limit. */
const OFFERED = 60;
const NAME_LIMIT = 90;

/** The organisations on offer: those that are chosen already for sure, in the order of the alphabet. */
function offered(edition: Edition, organisations: readonly Organisation[], chosen: readonly string[]) {
  const isChosen = ({ id }: Organisation): boolean => chosen.includes(id);
  const first = [...organisations.filter(isChosen), ...organisations.filter((one) => !isChosen(one))];
  const choices = first.slice(0, OFFERED).map(({ id, name }) => {
    const title = inEdition(edition, name);
    return { title: title.length > NAME_LIMIT ? `${title.slice(0, NAME_LIMIT - 1)}…` : title, value: id };
  });
  return {
    choices: sortedIn(langOf(edition), choices, ({ title }) => title),
    leftOut: organisations.length - choices.length,
  };
}

/** The form of an update: empty, or as it was typed with what is to be mended on top. */
export function writeForm(
  edition: Edition,
  form: WriteForm,
  organisations: readonly Organisation[],
  problems: readonly Problem[] = [],
): Form {
  const { choices, leftOut } = offered(edition, organisations, form.organisations);
  const title = labelIn(edition, 'broadcasts.formTitle');
  const hints = [saying('broadcasts.formIntro'), saying('broadcasts.formMarkdown')];
  const audienceHints = [
    saying('broadcasts.matchBoth'),
    ...(leftOut > 0 ? [saying('broadcasts.leftOut', { organisations: leftOut })] : []),
  ];
  return {
    title,
    card: {
      template: 'broadcasts/write',
      data: {
        edition,
        lang: langOf(edition),
        title,
        intro: linesIn(edition, hints),
        mending: problems.length === 0 ? [] : [{ lines: problemLines(edition, problems) }],
        labels: labelsIn(edition, LABELS),
        values: {
          ...form,
          important: String(form.important),
          topics: form.topics.join(','),
          organisations: form.organisations.join(','),
        },
        audienceHints: linesIn(edition, audienceHints),
        to: [
          { title: labelIn(edition, 'broadcasts.toAll'), value: 'all' },
          { title: labelIn(edition, 'broadcasts.toChosen'), value: 'chosen' },
        ],
        topics: topicChoices(edition),
        organisations: choices.length === 0 ? [] : [{ choices }],
        buttons: [button(edition, 'broadcasts.toPreview', 'broadcasts.preview', { id: form.id })],
      },
    },
  };
}
