import type { Announcement, Editions } from '../../../chat/announcing/announcement.ts';
import { langOf, linesIn, outward, saying, versionsIn } from '../../../chat/cards/card-words.ts';
import type { Card, Message } from '../../../chat/message.ts';
import { inEveryEdition, type Edition } from '../../../language/edition.ts';
import { inEdition } from '../../../language/one-line.ts';
import { labelIn, say } from '../../../language/say.ts';
import { seriesCalendarPath, seriesPath } from '../addresses.ts';
import { dateLines } from '../cards/date-lines.ts';
import { paragraphsOf } from '../cards/meetup-lines.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { partIdsOf, seriesAnnouncementId, type Series } from './series.ts';

/** The parts of a series that are made, in their order. */
export async function partsOf(
  { meetups }: Pick<Parts, 'meetups'>,
  series: Series,
): Promise<readonly Meetup[]> {
  const found = await Promise.all(partIdsOf(series).map((id) => meetups.find(id)));
  return found.filter((part) => part !== undefined);
}

function seriesCard(edition: Edition, series: Series, parts: readonly Meetup[], publicUrl: string): Card {
  const { content, id, state } = series;
  return {
    template: 'meetups/series',
    data: {
      edition,
      lang: langOf(edition),
      versions: versionsIn(edition, (language) => ({
        heading: say(
          language,
          state === 'cancelled' ? 'meetups.headingSeriesCancelled' : 'meetups.headingSeries',
        ),
        title: content.title[language],
        count: say(language, 'meetups.partsCount', { count: parts.length }),
        description: paragraphsOf(content.description[language]),
        dates: dateLines(parts).map((line) => ({ text: line(language) })),
      })),
      hint: linesIn(edition, [saying('meetups.partsToCome')]),
      links: [
        {
          title: outward(labelIn(edition, 'meetups.calendarFile')),
          url: publicUrl + seriesCalendarPath(edition, id),
        },
        {
          title: outward(labelIn(edition, 'meetups.details')),
          url: publicUrl + seriesPath(langOf(edition), id),
        },
      ],
    },
  };
}

async function editionsOf(parts: Pick<Parts, 'meetups' | 'publicUrl'>, series: Series): Promise<Editions> {
  const made = await partsOf(parts, series);
  return inEveryEdition((edition): Message => ({
    card: seriesCard(edition, series, made, parts.publicUrl),
    summary: `${labelIn(edition, 'meetups.headingSeries')}: ${inEdition(edition, series.content.title)}`,
  }));
}

/** Tells of a series once, with all its dates; each part is announced when its turn comes. */
export async function seriesAnnouncement(
  parts: Pick<Parts, 'meetups' | 'publicUrl'>,
  series: Series,
): Promise<Announcement> {
  const { starts, content } = series;
  const last = starts.at(-1);
  return {
    id: seriesAnnouncementId(series.id),
    kind: 'meetups',
    audience: content.audience,
    editions: await editionsOf(parts, series),
    ...(last !== undefined && { uselessAfter: last }),
  };
}

/** Has the posted card of a series show its dates as they are now. */
export async function showSeries(
  parts: Pick<Parts, 'meetups' | 'series' | 'publicUrl' | 'live'>,
  seriesId: string,
): Promise<void> {
  const series = await parts.series.find(seriesId);
  if (!series) return;
  const key = seriesAnnouncementId(seriesId);
  await parts.live.refresh({ key, announcementId: key, editions: await editionsOf(parts, series) });
}
