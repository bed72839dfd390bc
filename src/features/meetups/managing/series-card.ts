import { buttonsIn, langOf, linesIn, saying, type NextStep } from '../../../chat/cards/card-words.ts';
import type { Card } from '../../../chat/message.ts';
import type { Edition } from '../../../language/edition.ts';
import { inEdition, onOneLine } from '../../../language/one-line.ts';
import { labelIn } from '../../../language/say.ts';
import { dateLines, partLine } from '../cards/date-lines.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Series } from '../series/series.ts';

/** A series as its manager sees it: with its parts, and those of them that can still be changed. */
export interface ManagedSeries {
  readonly series: Series;
  readonly all: readonly Meetup[];
  readonly toCome: readonly Meetup[];
}

/** What a manager can do with the whole of it. */
function stepsFor({ series: { id, state }, toCome }: ManagedSeries): readonly NextStep[] {
  const [first] = toCome;
  const data = { series: id };
  const fromNow = first && { id: first.id, which: 'after' };
  const copy: NextStep = { title: 'meetups.copySeries', verb: 'meetups.copySeries', data };
  if (state === 'cancelled') return [copy];
  return [
    ...(fromNow ? [{ title: 'meetups.editSeries', verb: 'meetups.edit', data: fromNow } as const] : []),
    ...(fromNow ? [{ title: 'meetups.moveSeries', verb: 'meetups.move', data: fromNow } as const] : []),
    { title: 'meetups.addDates', verb: 'meetups.addDates', data },
    ...(fromNow ? [{ title: 'meetups.leaveOut', verb: 'meetups.leaveOut', data } as const] : []),
    copy,
    ...(fromNow ? [{ title: 'meetups.cancelSeries', verb: 'meetups.askToCancelSeries', data } as const] : []),
  ];
}

/** Parts to choose from, by their id or by their number. */
export const partChoices = (
  edition: Edition,
  parts: readonly Meetup[],
  valueOf: (part: Meetup) => string,
): readonly { readonly title: string; readonly value: string }[] =>
  parts.map((part) => ({
    title: onOneLine(edition, (language) => partLine(language, part)),
    value: valueOf(part),
  }));

/** Everything about a series that a manager can change; each part by itself, and all of them together. */
export const seriesManageCard = (edition: Edition, managed: ManagedSeries): Card => {
  const { series, all, toCome } = managed;
  const [first] = toCome;
  return {
    template: 'meetups/series-manage',
    data: {
      edition,
      lang: langOf(edition),
      title: labelIn(
        edition,
        series.state === 'cancelled' ? 'meetups.headingSeriesCancelled' : 'meetups.series',
      ),
      about: inEdition(edition, series.content.title),
      lines: linesIn(edition, [saying('meetups.partsCount', { count: all.length }), ...dateLines(all)]),
      hasParts: first !== undefined,
      parts: partChoices(edition, toCome, ({ id }) => id),
      first: first?.id ?? '',
      partLabel: labelIn(edition, 'meetups.partInput'),
      managePart: labelIn(edition, 'meetups.managePart'),
      buttons: buttonsIn(edition, stepsFor(managed)),
    },
  };
};
