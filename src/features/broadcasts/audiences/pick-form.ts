import { z } from 'zod/v4';
import { button, langOf, saying, type Button } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { chosenOf, oneLine, typed } from '../../../chat/input/typed-text.ts';
import type { Bilingual } from '../../../language/bilingual.ts';
import { sortedIn } from '../../../language/collate.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { clip } from '../../../lib/clip.ts';
import { formCard, type ChoiceInput } from '../cards/form-card.ts';
import { spot, type Spot } from '../writing/spot.ts';

/** So many names stand on one card. */
const NAMES_A_PAGE = 30;
const NAME_LIMIT = 90;

/** What is chosen one by one. */
export const PICKED = ['organisations', 'channels'] as const;
export type Picked = (typeof PICKED)[number];

/** Something that can be chosen, under the heading that it is listed by. */
export interface Pickable {
  readonly id: string;
  readonly name: Bilingual;
  readonly group: Bilingual;
}

/** The form as it comes back: what is ticked stands in inputs called `pick0`, `pick1` … */
export const pickFormSchema = spot
  .extend({
    list: z.enum(PICKED),
    /** What the card offered: of these, exactly the ticked ones are chosen now. */
    shown: typed(4000).transform(chosenOf),
    search: typed(200).transform(oneLine),
    /** Another page, another word to search for, or the end. */
    page: z.coerce.number().int().min(0).max(1000).default(0),
    isDone: z.boolean().default(false),
  })
  .catchall(z.unknown());

/** What is chosen after a card was ticked: what it did not show stays as it was. */
export function pickedAfter(
  before: readonly string[],
  { shown, ...form }: z.output<typeof pickFormSchema>,
): readonly string[] {
  const ticked = Object.entries(form).flatMap(([name, value]) =>
    /^pick\d+$/.test(name) && typeof value === 'string' ? chosenOf(value) : [],
  );
  return [...before.filter((id) => !shown.includes(id)), ...ticked.filter((id) => shown.includes(id))];
}

const isFound = ({ name, group }: Pickable, search: string): boolean =>
  [name.cy, name.en, group.cy, group.en].some((text) => text.toLowerCase().includes(search.toLowerCase()));

/** The names of a page, a list for each heading, in the order of the alphabet. */
function choicesOf(edition: Edition, page: readonly Pickable[], chosen: readonly string[]): ChoiceInput[] {
  const groups = new Map<string, Pickable[]>();
  for (const one of page) {
    const label = inEdition(edition, one.group);
    groups.set(label, [...(groups.get(label) ?? []), one]);
  }
  return [...groups].map(([label, members], index) => ({
    ...{ id: `pick${index}`, label: clip(label, NAME_LIMIT), isMultiSelect: true },
    value: members.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])).join(','),
    choices: members.map(({ id, name }) => ({
      title: clip(inEdition(edition, name), NAME_LIMIT),
      value: id,
    })),
  }));
}

/** A page of what can be chosen, with a word to search for where it is not all on one page. */
export function pickForm(
  edition: Edition,
  { id, at, list, page, search }: Spot & { list: Picked; page: number; search: string },
  all: readonly Pickable[],
  chosen: readonly string[],
): Form {
  const language = langOf(edition);
  const found = sortedIn(
    language,
    all.filter((one) => isFound(one, search)),
    ({ group, name }) => `${group[language]}\n${name[language]}`,
  );
  const pages = Math.max(1, Math.ceil(found.length / NAMES_A_PAGE));
  const here = Math.min(page, pages - 1);
  const shown = found.slice(here * NAMES_A_PAGE, (here + 1) * NAMES_A_PAGE);
  const step = (title: Parameters<typeof button>[1], data: object): Button =>
    button(edition, title, 'broadcasts.pick', {
      ...{ id, list, shown: shown.map((one) => one.id).join(',') },
      ...(at !== undefined && { at }),
      ...data,
    });
  const isLong = all.length > NAMES_A_PAGE;
  return formCard(edition, {
    title: list === 'channels' ? 'broadcasts.channelsTitle' : 'broadcasts.organisationsTitle',
    hints: [
      saying('broadcasts.pickHint', { chosen: chosen.length }),
      ...(pages > 1 ? [saying('broadcasts.pickPage', { page: here + 1, pages })] : []),
      ...(found.length === 0 ? [saying('broadcasts.pickNone')] : []),
    ],
    groups: [
      ...(isLong
        ? [
            {
              texts: [
                { id: 'search', label: 'broadcasts.pickSearch', value: search, maxLength: 100 } as const,
              ],
            },
          ]
        : []),
      { choices: choicesOf(edition, shown, chosen) },
    ],
    buttons: [
      step('broadcasts.pickDone', { isDone: true }),
      ...(isLong ? [step('broadcasts.pickFind', { page: 0 })] : []),
      ...(here + 1 < pages ? [step('broadcasts.pickNext', { page: here + 1 })] : []),
      ...(here > 0 ? [step('broadcasts.pickPrevious', { page: here - 1 })] : []),
    ],
  });
}
