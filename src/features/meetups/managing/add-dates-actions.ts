import { z } from 'zod/v4';
import { saying, type NextStep, type Problem, type Worded } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { formatDateTime } from '../../../language/dates.ts';
import { labelIn } from '../../../language/say.ts';
import { seriesCancelled } from '../errors.ts';
import type { Parts } from '../parts.ts';
import { clashesOf } from '../planning/clashes.ts';
import { clashLine } from '../planning/preview-card.ts';
import { readTypedStart } from '../planning/read-plan.ts';
import { addParts, startsToAdd, type MoreParts } from '../series/add-parts.ts';
import { MOST_PARTS } from '../series/expand-rule.ts';
import { aboutSeries } from './about-series.ts';
import { addDatesCard, type AddDatesForm } from './add-dates-card.ts';

const field = z.string().max(40).default('');
const typedDates = z.object({ more: field, date: field, time: field });
const openPayload = aboutSeries.extend(typedDates.shape);
const savePayload = openPayload.extend({
  /** How many parts there were when the manager looked. */
  of: z.coerce.number().int().min(1),
  isSure: z.literal('yes').optional().catch(undefined),
});

/** What was typed as a wish, or what is to be mended. */
function readWish({ more, date, time }: AddDatesForm, now: Date): MoreParts | Problem {
  const [count, hasDate] = [more.trim(), (date + time).trim() !== ''];
  if ((count === '') === !hasDate) return { key: 'meetups.problemMoreOrDate' };
  if (hasDate) {
    const start = readTypedStart({ date, time }, now);
    return typeof start === 'string' ? { start } : start;
  }
  const number = /^\d{1,6}$/.test(count) ? Number(count) : 0;
  return number >= 1 && number < MOST_PARTS
    ? { more: number }
    : { key: 'meetups.problemMore', values: { most: MOST_PARTS - 1 } };
}

const dateLine =
  (number: number, start: string): Worded =>
  (language) =>
    `${number}. ${formatDateTime(language, start)}`;

export const addDatesDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'meetups.addDates': {
    who: 'manager',
    async open(payload, { edition }) {
      const { series: id, ...typed } = parse(openPayload, payload);
      const series = await parts.series.get(id);
      if (series.state === 'cancelled') throw seriesCancelled({});
      return { title: labelIn(edition, 'meetups.addDates'), card: addDatesCard(edition, series, typed) };
    },
  },
});

export const addDatesActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.saveDates': {
    who: 'manager',
    /** The manager sees the dates before they are added. */
    async run(payload, asker) {
      const { series: id, of, isSure, ...typed } = parse(savePayload, payload);
      const { edition } = asker;
      const series = await parts.series.get(id);
      const again = (problem: Problem) => inPlace(asker, addDatesCard(edition, series, typed, [problem]));
      const wish = readWish(typed, parts.clock());
      if ('key' in wish) return again(wish);
      const found = startsToAdd(series, wish, parts.clock());
      const isAdded = series.starts.length !== of;
      if (!isAdded && 'trouble' in found)
        return again({ key: `errors.${found.trouble.code}`, values: { parts: found.trouble.parts } });
      const starts = 'starts' in found ? found.starts : [];
      const { title, minutes } = series.content;
      const dates = starts.map((start, index) => dateLine(of + index + 1, start));
      if (isSure || isAdded) {
        await addParts(parts, id, wish, of);
        const lines = [...(isAdded ? [] : dates), saying('meetups.datesAddedText')];
        const steps: readonly NextStep[] = [
          { title: 'meetups.wholeSeries', verb: 'meetups.manageSeries', data: { series: id } },
        ];
        return inPlace(asker, noticeAbout(edition, 'meetups.datesAdded', title, lines, steps));
      }
      const clashes = await clashesOf(
        parts,
        starts.map((start) => ({ start, minutes })),
      );
      const steps: readonly NextStep[] = [
        {
          title: 'meetups.addDatesSave',
          verb: 'meetups.saveDates',
          data: { series: id, of, ...typed, isSure: 'yes' },
        },
        { title: 'meetups.change', verb: 'meetups.addDates', data: { series: id, ...typed } },
      ];
      const lines = [...dates, ...clashes.map(clashLine)];
      return inPlace(asker, noticeAbout(edition, 'meetups.addDatesSure', title, lines, steps));
    },
  },
});
