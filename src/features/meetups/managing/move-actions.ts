import { z } from 'zod/v4';
import type { Asker } from '../../../chat/asker.ts';
import { saying, type NextStep, type Problem } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import type { Card } from '../../../chat/message.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import type { Language } from '../../../language/bilingual.ts';
import { instantToLocal } from '../../../language/dates.ts';
import { labelIn } from '../../../language/say.ts';
import type { Meetup } from '../meetup/meetup.ts';
import { aboutMeetup } from '../meetup/payload.ts';
import { whenIn } from '../meetup/when.ts';
import type { Parts } from '../parts.ts';
import { clashesOf } from '../planning/clashes.ts';
import { planForm } from '../planning/plan-form.ts';
import { clashLine } from '../planning/preview-card.ts';
import { readTypedStart } from '../planning/read-plan.ts';
import { changeSeries, partsToCome } from '../series/change-series.ts';
import { movesOf, which, type Move } from './about-series.ts';
import { changeMeetup } from './change-meetup.ts';
import { changeable } from './changeable.ts';
import { moveCard } from './move-card.ts';
import { moveLines } from './move-lines.ts';

const openPayload = aboutMeetup.extend({ ...planForm.pick({ date: true, time: true }).shape, which });
const savePayload = aboutMeetup.extend({
  ...planForm.pick({ date: true, time: true }).shape,
  which,
  /** The manager has seen what it means. */
  isSure: z.literal('yes').optional().catch(undefined),
});
type Typed = z.output<typeof savePayload>;

/** What would be moved: the meetup, or with it all parts of its series after it. */
async function movesFor(parts: Parts, meetup: Meetup, typed: Typed, start: string): Promise<readonly Move[]> {
  if (typed.which === 'one' || !meetup.part) return [{ part: meetup, start }];
  const { series, toCome } = await partsToCome(parts, meetup.part.series, meetup.part.number);
  return movesOf(series, toCome, start);
}

/** What the manager is to see before it is done: where several are moved, or something else is in the calendar then. */
async function warning(
  parts: Parts,
  { edition }: Asker,
  meetup: Meetup,
  { date, time, which: whichParts }: Typed,
  moves: readonly Move[],
): Promise<Card | undefined> {
  const times = moves.map(({ part, start }) => ({ start, minutes: part.minutes }));
  const clashes = await clashesOf(
    parts,
    times,
    moves.map(({ part }) => part.id),
  );
  if (moves.length === 1 && clashes.length === 0) return undefined;
  const data = { date, time, which: whichParts };
  const steps: readonly NextStep[] = [
    { title: 'meetups.moveSave', verb: 'meetups.saveMove', data: { ...data, isSure: 'yes' } },
    { title: 'meetups.change', verb: 'meetups.move', data },
  ];
  const lines = [...moveLines(moves), ...clashes.map(clashLine), saying('meetups.moveIntro')];
  const about = steps.map((step) => ({ ...step, data: { ...step.data, id: meetup.id } }));
  return noticeAbout(edition, 'meetups.moveSure', meetup.title, lines, about);
}

async function move(parts: Parts, meetup: Meetup, typed: Typed, start: string): Promise<void> {
  if (typed.which === 'after' && meetup.part)
    await changeSeries(parts, meetup.part.series, { from: meetup.part.number, start });
  else await changeMeetup(parts, meetup.id, { start });
}

export const moveDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'meetups.move': {
    who: 'manager',
    async open(payload, { edition }) {
      const typed = parse(openPayload, payload);
      const meetup = await changeable(parts, typed.id);
      const [day = '', hour = ''] = instantToLocal(meetup.start).split('T');
      const isTyped = typed.date !== '' && typed.time !== '';
      const values = isTyped ? typed : { ...typed, date: day, time: hour };
      return { title: labelIn(edition, 'meetups.move'), card: moveCard(edition, meetup, values) };
    },
  },
});

export const moveActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.saveMove': {
    who: 'manager',
    /** One meetup with nothing else in its way is moved at once; for more, the manager sees first what that means. */
    async run(payload, asker) {
      const typed = parse(savePayload, payload);
      const meetup = await changeable(parts, typed.id);
      const again = (problem: Problem) => inPlace(asker, moveCard(asker.edition, meetup, typed, [problem]));
      const start = readTypedStart(typed, parts.clock());
      if (typeof start !== 'string') return again(start);
      if (start === meetup.start) return again({ key: 'meetups.problemSameTime' });
      const moves = await movesFor(parts, meetup, typed, start);
      const now = parts.clock().toISOString();
      if (moves.some((one) => one.start <= now)) return again({ key: 'errors.meetup_start_past' });
      const sure = typed.isSure ? undefined : await warning(parts, asker, meetup, typed, moves);
      if (sure) return inPlace(asker, sure);
      await move(parts, meetup, typed, start);
      const lines = [
        ...(moves.length > 1
          ? moveLines(moves)
          : [(language: Language) => whenIn(language, { ...meetup, start })]),
        saying('meetups.movedText'),
        saying('meetups.notReachedWhere'),
      ];
      return inPlace(
        asker,
        noticeAbout(asker.edition, 'meetups.movedTitle', meetup.title, lines, [
          { title: 'meetups.manage', verb: 'meetups.manage', data: { id: meetup.id } },
        ]),
      );
    },
  },
});
