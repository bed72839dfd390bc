import { z } from 'zod/v4';
import type { Audience } from '../../../chat/announcing/audience.ts';
import { button, saying } from '../../../chat/cards/card-words.ts';
import type { Form } from '../../../chat/message.ts';
import { SECTORS, isSector, type Sector } from '../../../chat/vocabulary/sectors.ts';
import { isTopic, topicChoices, TOPICS } from '../../../chat/vocabulary/topics.ts';
import { chosenOf, typed } from '../../../chat/input/typed-text.ts';
import type { Edition } from '../../../language/edition.ts';
import { labelIn } from '../../../language/say.ts';
import { NOBODY } from '../broadcast-content.ts';
import { formCard, type FormParts } from '../cards/form-card.ts';
import { spot, type Spot } from '../writing/spot.ts';

const SECTOR_IDS = Object.keys(SECTORS) as [Sector, ...Sector[]];
const chosen = typed(2000).transform(chosenOf);

/** Where the form leads once it is saved; `count` shows it again, with how far that reaches. */
const NEXT = ['preview', 'count', 'organisations', 'channels'] as const;

/** The form of an audience as it comes back; single organisations and channels are chosen on cards of their own. */
export const audienceFormSchema = spot.extend({
  topics: chosen.pipe(z.array(z.enum(TOPICS))),
  sectors: chosen.pipe(z.array(z.enum(SECTOR_IDS))),
  next: z.enum(NEXT).default('preview'),
});

/** An audience with other lists; those that are empty do not count, and where none is left it names nobody. */
export function withLists(
  audience: Audience,
  lists: Readonly<Partial<Record<keyof Exclude<Audience, { all: true }>, readonly string[]>>>,
): Audience {
  const before = 'all' in audience ? {} : audience;
  const kept = Object.entries({ ...before, ...lists }).filter(([, list]) => (list ?? []).length > 0);
  return kept.length === 0 ? NOBODY : Object.fromEntries(kept);
}

/** The form of an audience: topics and sectors at once, organisations and channels one step further. */
export function audienceForm(
  edition: Edition,
  { id, at }: Spot,
  audience: Audience,
  /** `notes` say whom it names so far, and how far that reaches. */
  { notes, problems }: Pick<FormParts, 'notes' | 'problems'>,
): Form {
  const { topics = [], sectors = [] } = 'all' in audience ? {} : audience;
  const place = { id, ...(at !== undefined && { at }) };
  const leadTo = (next: (typeof NEXT)[number]) => ({ ...place, next });
  return formCard(edition, {
    title: 'broadcasts.audienceTitle',
    hints: [saying('broadcasts.audienceHint')],
    groups: [
      {
        choices: [
          {
            ...{ id: 'topics', label: labelIn(edition, 'common.topics'), isMultiSelect: true },
            ...{ value: topics.filter(isTopic).join(','), choices: topicChoices(edition) },
          },
          {
            ...{ id: 'sectors', label: labelIn(edition, 'broadcasts.sectors'), isMultiSelect: true },
            value: sectors.filter(isSector).join(','),
            choices: SECTOR_IDS.map((value) => ({ title: labelIn(edition, SECTORS[value]), value })),
          },
        ],
      },
    ],
    ...(notes && { notes }),
    problems,
    buttons: [
      button(edition, 'broadcasts.toPreview', 'broadcasts.saveAudience', leadTo('preview')),
      button(edition, 'broadcasts.countChannels', 'broadcasts.saveAudience', leadTo('count')),
      button(edition, 'broadcasts.pickOrganisations', 'broadcasts.saveAudience', leadTo('organisations')),
      button(edition, 'broadcasts.pickChannels', 'broadcasts.saveAudience', leadTo('channels')),
      button(edition, 'broadcasts.nameAudience', 'broadcasts.nameAudience', place),
    ],
  });
}
