import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { forManagers, type Action } from '../../../chat/feature.ts';
import type { Problem } from '../../../chat/cards/card-words.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Form } from '../../../chat/message.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Edition } from '../../../language/edition.ts';
import { newId } from '../../../lib/ids.ts';
import { audienceForm, audienceFormSchema, withLists } from './audience-form.ts';
import { audienceLines, reachLines, unreachableLines } from './audience-lines.ts';
import type { BroadcastContent, Voiced } from '../broadcast-content.ts';
import { changeDraft } from '../writing/change-draft.ts';
import { draftOf } from '../writing/draft-of.ts';
import { nameForm, nameInputs, readName } from '../cards/name-form.ts';
import type { ManagerId } from '../broadcast.ts';
import type { Parts } from '../parts.ts';
import { broadcastId } from '../payload.ts';
import { pickablesOf } from './pickables.ts';
import { pickedAfter, pickForm, pickFormSchema, type Picked } from './pick-form.ts';
import { showPreview } from '../preview/preview.ts';
import { hasLists } from '../writing/write-form.ts';
import { fromOf } from '../approving/voice.ts';
import { spot, targetAt, withTarget, type Spot } from '../writing/spot.ts';

const naming = spot.extend({ audience: broadcastId, ...nameInputs });

/** The form of the audience of an update, or of one of its wordings, with how far it reaches at this moment. */
export async function audienceFormOf(
  parts: Pick<Parts, 'reachOf' | 'organisations' | 'channels'>,
  edition: Edition,
  place: Spot,
  content: Voiced,
  problems?: readonly Problem[],
): Promise<Form> {
  const target = targetAt(content, place.at);
  const { audience } = target;
  const isChosen = 'all' in audience || hasLists({ ...target, audienceId: null });
  const from = fromOf(content);
  const reach = isChosen ? await parts.reachOf(audience, 'broadcasts', from) : undefined;
  return audienceForm(edition, place, audience, {
    problems,
    notes: [
      ...audienceLines(audience, await parts.organisations()),
      ...(reach
        ? [...reachLines(reach), ...(await unreachableLines(parts, reach, { audience, ...from }))]
        : []),
    ],
  });
}

const listIn = (content: BroadcastContent, at: Spot['at'], list: Picked): readonly string[] => {
  const { audience } = targetAt(content, at);
  return 'all' in audience ? [] : (audience[list] ?? []);
};

/** Puts other lists into an audience. From then on it is one of its own, without a name. */
const relist = (
  parts: Pick<Parts, 'records'>,
  by: ManagerId,
  { id, at }: Spot,
  listsOf: (content: BroadcastContent) => Parameters<typeof withLists>[1],
) =>
  changeDraft(parts, by, id, (content) =>
    withTarget(content, at, {
      audience: withLists(targetAt(content, at).audience, listsOf(content)),
      audienceId: null,
    }),
  );

const namingForm = (
  edition: Edition,
  { id, at, audience, ...typed }: z.output<typeof naming>,
  problems?: ReturnType<typeof readName>,
): Form => {
  const place = { id, ...(at !== undefined && { at }) };
  return nameForm(edition, typed, {
    ...{ title: 'broadcasts.nameAudienceTitle', hint: 'broadcasts.nameAudienceHint' },
    save: ['broadcasts.keepAudience', { ...place, audience }],
    back: ['broadcasts.audience', place],
    problems: problems && 'name' in problems ? undefined : problems,
  });
};

/** Choosing whom an update is for. Every step is stored, so nothing that was ticked is lost on the way. */
export const audienceActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'broadcasts.audience': forManagers(async (payload, asker) => {
    const place = parse(spot, payload);
    const draft = await draftOf(parts, place.id);
    return inPlace(asker, (await audienceFormOf(parts, asker.edition, place, draft)).card);
  }),
  'broadcasts.saveAudience': forManagers(async (payload, asker) => {
    const { next, topics, sectors, ...place } = parse(audienceFormSchema, payload);
    const { draft } = await relist(parts, asker, place, () => ({ topics, sectors }));
    if (next === 'preview') return showPreview(parts, asker, draft, lookAt(place));
    if (next === 'count')
      return inPlace(asker, (await audienceFormOf(parts, asker.edition, place, draft)).card);
    return inPlace(asker, await picking(parts, asker, { ...place, list: next, page: 0, search: '' }, draft));
  }),
  'broadcasts.nameAudience': forManagers(async (payload, asker) => {
    const { topics, sectors, id, at } = parse(audienceFormSchema, payload);
    const place = { id, ...(at !== undefined && { at }) };
    const { draft } = await relist(parts, asker, place, () => ({ topics, sectors }));
    if (!hasLists(targetAt(draft, at))) {
      const problems = [{ key: 'broadcasts.problemNobody' }] as const;
      return inPlace(asker, (await audienceFormOf(parts, asker.edition, place, draft, problems)).card);
    }
    const empty = { ...place, audience: newId(), nameCy: '', nameEn: '' };
    return inPlace(asker, namingForm(asker.edition, empty).card);
  }),
  'broadcasts.pick': forManagers(async (payload, asker) => {
    const form = parse(pickFormSchema, payload);
    const { id, at, list, page, search, isDone } = form;
    const { draft } = await relist(parts, asker, { id, at }, (content) => ({
      [list]: pickedAfter(listIn(content, at, list), form),
    }));
    return inPlace(
      asker,
      isDone
        ? (await audienceFormOf(parts, asker.edition, { id, at }, draft)).card
        : await picking(parts, asker, { id, at, list, page, search }, draft),
    );
  }),
  'broadcasts.keepAudience': forManagers(async (payload, asker) => {
    const form = parse(naming, payload);
    const read = readName(form);
    if (!('name' in read)) return inPlace(asker, namingForm(asker.edition, form, read).card);
    const { id, at, audience: audienceId } = form;
    const { audience } = targetAt(await draftOf(parts, id), at);
    await parts.audiences.save({ id: audienceId, name: read.name, audience });
    const { draft } = await changeDraft(parts, asker, id, (content) =>
      withTarget(content, at, { audience, audienceId }),
    );
    return showPreview(parts, asker, draft, lookAt({ id, at }), 'broadcasts.audienceKept');
  }),
});

/** The preview shows the wording whose audience was chosen. */
const lookAt = ({ at }: Spot) => ({ edition: 'both', ...(at !== undefined && { at }) }) as const;

const picking = async (
  parts: Parts,
  { edition }: Asker,
  page: Spot & { list: Picked; page: number; search: string },
  content: BroadcastContent,
) => pickForm(edition, page, await pickablesOf(parts, page.list), listIn(content, page.at, page.list)).card;
