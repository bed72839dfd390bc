import { saying, type NextStep } from '../../../chat/cards/card-words.ts';
import type { Action } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { noticeAbout } from '../../../chat/cards/notice.ts';
import { parse } from '../../../chat/input/parse.ts';
import { dateLines, offTitle } from '../cards/date-lines.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import { seriesNotFound } from '../errors.ts';
import { aboutMeetup } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { cancelSeries, partsToCome } from '../series/change-series.ts';
import { aboutSeries } from './about-series.ts';
import { cancelMeetup } from './cancel-meetup.ts';
import { changeable } from './changeable.ts';
import { countedNotice } from './counted-notice.ts';

const CANCEL: NextStep = { title: 'meetups.cancelYes', verb: 'meetups.cancel' };
const CANCEL_ONE: NextStep = { title: 'meetups.cancelOne', verb: 'meetups.cancel' };
const CANCEL_AFTER: NextStep = { title: 'meetups.cancelAfter', verb: 'meetups.cancelAfter' };
const KEEP: NextStep = { title: 'meetups.cancelNo', verb: 'meetups.manage' };

/** Calling off: one meetup, one and all after it, or a whole series. Each is asked first. */
export const cancelActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.askToCancel': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await changeable(parts, parse(aboutMeetup, payload).id);
      const steps = meetup.part ? [CANCEL_ONE, CANCEL_AFTER, KEEP] : [CANCEL, KEEP];
      const lines = [saying('meetups.cancelWhat')];
      return inPlace(asker, await countedNotice(parts, asker, meetup, 'meetups.cancelSure', lines, steps));
    },
  },
  'meetups.cancel': {
    who: 'manager',
    async run(payload, asker) {
      const cancelled = await cancelMeetup(parts, parse(aboutMeetup, payload).id);
      const lines = [saying('meetups.cancelledText'), saying('meetups.notReachedWhere')];
      return inPlace(asker, aboutMeetupCard(asker.edition, cancelled, 'meetups.cancelledTitle', lines));
    },
  },
  'meetups.cancelAfter': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await changeable(parts, parse(aboutMeetup, payload).id);
      if (!meetup.part) throw seriesNotFound({});
      const { series, number } = meetup.part;
      const { toCome } = await partsToCome(parts, series, number);
      await cancelSeries(parts, series, number);
      const lines = [
        ...dateLines(toCome),
        saying('meetups.cancelledText'),
        saying('meetups.notReachedWhere'),
      ];
      return inPlace(asker, noticeAbout(asker.edition, offTitle(toCome), meetup.title, lines));
    },
  },
  'meetups.askToCancelSeries': {
    who: 'manager',
    async run(payload, asker) {
      const { series: id } = parse(aboutSeries, payload);
      const { series, toCome } = await partsToCome(parts, id);
      const lines = [...dateLines(toCome), saying('meetups.cancelWhat')];
      const steps: readonly NextStep[] = [
        { title: 'meetups.cancelYes', verb: 'meetups.cancelSeries', data: { series: id } },
        { title: 'meetups.cancelNo', verb: 'meetups.manageSeries', data: { series: id } },
      ];
      return inPlace(
        asker,
        noticeAbout(asker.edition, 'meetups.cancelSeriesSure', series.content.title, lines, steps),
      );
    },
  },
  'meetups.cancelSeries': {
    who: 'manager',
    async run(payload, asker) {
      const { content } = await cancelSeries(parts, parse(aboutSeries, payload).series);
      const lines = [saying('meetups.cancelledText'), saying('meetups.notReachedWhere')];
      return inPlace(asker, noticeAbout(asker.edition, 'meetups.cancelledSeriesTitle', content.title, lines));
    },
  },
});
