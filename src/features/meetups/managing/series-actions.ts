import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying, type Problem } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { chosenOf } from '../../../chat/input/typed-text.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { dateLines, offTitle } from '../cards/date-lines.ts';
import { meetupId } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { leaveOut, partsToCome } from '../series/change-series.ts';
import { aboutSeries } from './about-series.ts';
import { chooseCard } from './choose-card.ts';
import { partChoices, seriesManageCard } from './series-card.ts';

const chosen = z.string().max(4000).default('');
const leaveOutPayload = aboutSeries.extend({ chosen });
/** From a button about a series, or from the list of them. */
const openPayload = z.union([
  aboutSeries,
  z.object({ chosen: meetupId }).transform(({ chosen: series }) => ({ series })),
]);

const numberOf = ({ part }: { readonly part?: { readonly number: number } }): number => part?.number ?? 0;

/** The series that have something to come, the latest planned first. */
async function seriesToCome(
  parts: Parts,
): Promise<readonly { readonly id: string; readonly title: { cy: string; en: string } }[]> {
  const running = new Set<string>();
  for (const { part, state } of await parts.meetups.upcoming(parts.clock()))
    if (part && state === 'planned') running.add(part.series);
  const found = [];
  for await (const { id, content } of parts.series.all())
    if (running.has(id)) found.push({ id, title: content.title });
  return found;
}

async function leaveOutCard(
  parts: Parts,
  { edition }: Asker,
  id: string,
  problems: readonly Problem[] = [],
): Promise<Card> {
  const { series, toCome } = await partsToCome(parts, id);
  return chooseCard(
    edition,
    {
      title: 'meetups.leaveOut',
      about: inEdition(edition, series.content.title),
      lines: [saying('meetups.leaveOutIntro')],
      label: 'meetups.leaveOutInput',
      choices: partChoices(edition, toCome, (part) => String(numberOf(part))),
      isMany: true,
      send: 'meetups.leaveOutSave',
      verb: 'meetups.saveLeaveOut',
      data: { series: id },
    },
    problems,
  );
}

export const seriesDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'meetups.leaveOut': {
    who: 'manager',
    async open(payload, asker) {
      const { series } = parse(aboutSeries, payload);
      return {
        title: labelIn(asker.edition, 'meetups.leaveOut'),
        card: await leaveOutCard(parts, asker, series),
      };
    },
  },
});

/** What managers do with a whole series besides changing, moving and calling it off. */
export const seriesActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.chooseSeries': {
    who: 'manager',
    async run(_payload, asker) {
      const found = await seriesToCome(parts);
      const card = chooseCard(asker.edition, {
        title: 'meetups.allSeries',
        lines: found.length === 0 ? [saying('meetups.noSeries')] : [],
        label: 'meetups.series',
        choices: found.map(({ id, title }) => ({ title: inEdition(asker.edition, title), value: id })),
        isMany: false,
        send: 'meetups.manage',
        verb: 'meetups.manageSeries',
      });
      return inPlace(asker, card);
    },
  },
  'meetups.manageSeries': {
    who: 'manager',
    async run(payload, asker) {
      const { series } = parse(openPayload, payload);
      return inPlace(asker, seriesManageCard(asker.edition, await partsToCome(parts, series)));
    },
  },
  'meetups.saveLeaveOut': {
    who: 'manager',
    async run(payload, asker) {
      const { series: id, chosen: typed } = parse(leaveOutPayload, payload);
      const { series, toCome } = await partsToCome(parts, id);
      const left = toCome.filter((part) => chosenOf(typed).includes(String(numberOf(part))));
      if (left.length === 0)
        return inPlace(asker, await leaveOutCard(parts, asker, id, [{ key: 'meetups.problemLeaveOut' }]));
      await leaveOut(parts, id, left.map(numberOf));
      const lines = [...dateLines(left), saying('meetups.cancelledText'), saying('meetups.notReachedWhere')];
      return inPlace(
        asker,
        noticeAbout(asker.edition, offTitle(left), series.content.title, lines, [
          { title: 'meetups.wholeSeries', verb: 'meetups.manageSeries', data: { series: id } },
        ]),
      );
    },
  },
});
