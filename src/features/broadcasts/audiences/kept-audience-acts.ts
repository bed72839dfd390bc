import { button, saying, type Problem } from '../../../chat/cards/card-words.ts';
import { forManagers, type Action, type Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card, Form } from '../../../chat/message.ts';
import { noticeAbout, sayingCard } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { audienceLines, reachLines, unreachableLines } from './audience-lines.ts';
import type { NamedAudience } from './named-audience.ts';
import { nameForm, nameInputs, readName } from '../cards/name-form.ts';
import type { Parts } from '../parts.ts';
import { aboutBroadcast } from '../payload.ts';
import { rowsCard } from '../cards/rows-card.ts';
import { pageButtons, pageOf, turning } from '../cards/turn-page.ts';

const AUDIENCES_A_PAGE = 4;

const renaming = aboutBroadcast.extend(nameInputs);

/** A page of the audiences that were given a name. */
export async function audiencesCard(parts: Parts, edition: Edition, wanted: number): Promise<Card> {
  const organisations = await parts.organisations();
  const { shown, ...place } = pageOf(await parts.audiences.all(), wanted, AUDIENCES_A_PAGE);
  return rowsCard(edition, 'broadcasts.audiencesTitle', {
    rows: shown.map(({ id, name, audience }) => ({
      title: inEdition(edition, name),
      lines: audienceLines(audience, organisations),
      buttons: [button(edition, 'broadcasts.audienceOpen', 'broadcasts.openAudience', { id })],
    })),
    empty: [saying('broadcasts.audiencesNone')],
    buttons: pageButtons(edition, 'broadcasts.audiences', place),
  });
}

/** One of them: whom it names, how far that reaches now, and what can be done with it. */
async function audienceCard(
  parts: Parts,
  edition: Edition,
  { id, name, audience }: NamedAudience,
): Promise<Card> {
  const reach = await parts.reachOf(audience, 'broadcasts');
  const lines = [
    ...audienceLines(audience, await parts.organisations()),
    ...reachLines(reach),
    ...(await unreachableLines(parts, reach, { audience })),
  ];
  return noticeAbout(edition, 'broadcasts.audienceOne', name, lines, [
    { title: 'broadcasts.audienceWrite', verb: 'broadcasts.write', data: { audience: id } },
    { title: 'broadcasts.audienceRename', verb: 'broadcasts.renameAudience', data: { id } },
    { title: 'broadcasts.audienceDelete', verb: 'broadcasts.askDeleteAudience', data: { id } },
    { title: 'broadcasts.audiencesAll', verb: 'broadcasts.audiences' },
  ]);
}

const renameForm = (
  edition: Edition,
  id: string,
  typed: { nameCy: string; nameEn: string },
  problems?: readonly Problem[],
): Form =>
  nameForm(edition, typed, {
    ...{ title: 'broadcasts.audienceRename', hint: 'broadcasts.nameAudienceHint', problems },
    save: ['broadcasts.saveAudienceName', { id }],
    back: ['broadcasts.openAudience', { id }],
  });

export const keptAudienceDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'broadcasts.renameAudience': {
    who: 'manager',
    async open(payload, { edition }) {
      const { id, name } = await parts.audiences.get(parse(aboutBroadcast, payload).id);
      return renameForm(edition, id, { nameCy: name.cy, nameEn: name.en });
    },
  },
});

/** Keeping the audiences that were given a name. */
export const keptAudienceActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.audiences': forManagers(async (payload, asker) =>
    inPlace(asker, await audiencesCard(parts, asker.edition, parse(turning, Object(payload)).page)),
  ),
  'broadcasts.openAudience': forManagers(async (payload, asker) => {
    const audience = await parts.audiences.get(parse(aboutBroadcast, payload).id);
    return inPlace(asker, await audienceCard(parts, asker.edition, audience));
  }),
  'broadcasts.saveAudienceName': forManagers(async (payload, asker) => {
    const { id, ...typed } = parse(renaming, payload);
    const read = readName(typed);
    if (!('name' in read)) return inPlace(asker, renameForm(asker.edition, id, typed, read).card);
    const audience = await parts.audiences.change(id, (old) => ({ ...old, name: read.name }));
    return inPlace(asker, await audienceCard(parts, asker.edition, audience));
  }),
  'broadcasts.askDeleteAudience': forManagers(async (payload, asker) => {
    const { id, name } = await parts.audiences.get(parse(aboutBroadcast, payload).id);
    return inPlace(
      asker,
      noticeAbout(
        asker.edition,
        'broadcasts.audienceDeleteSure',
        name,
        [saying('broadcasts.audienceDeleteWhat')],
        [
          { title: 'broadcasts.discardYes', verb: 'broadcasts.deleteAudience', data: { id } },
          { title: 'broadcasts.audienceKeep', verb: 'broadcasts.openAudience', data: { id } },
        ],
      ),
    );
  }),
  'broadcasts.deleteAudience': forManagers(async (payload, asker) => {
    await parts.audiences.remove(parse(aboutBroadcast, payload).id);
    const steps = [{ title: 'broadcasts.audiencesAll', verb: 'broadcasts.audiences' }] as const;
    return inPlace(asker, sayingCard(asker.edition, 'broadcasts.audienceDeleted', [], steps));
  }),
});
