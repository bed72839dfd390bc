import type { Announcement } from '../../chat/announcing/announcement.ts';
import type { Told, ToldAlready } from '../../chat/announcing/scheduled.ts';
import { localDay } from '../../language/dates.ts';
import { listAll, type Collection, type Document } from '../../storage/collection.ts';
import type { AnnouncementRecord } from '../announcement-record.ts';

/** That something was announced on a day, and for whom: so that who counts what channels get need not read it all. */
export interface ToldRecord extends Document {
  readonly announcementId: string;
  readonly told: Told;
}

const toldBy = ({ kind, audience, within, sender }: Announcement): Told => ({
  ...{ kind, audience },
  ...(within && { within }),
  ...(sender !== undefined && { sender }),
});

/** All of a local day stand in its partition. An announcement makes one, always the same, however often it is made. */
export const newTold = ({ id, announcement, announcedAt }: AnnouncementRecord): ToldRecord => ({
  partition: localDay(announcedAt),
  id,
  announcementId: announcement.id,
  told: toldBy(announcement),
});

/** What was announced on a day in Europe/London (`2026-12-01`), whatever became of it. */
export async function* toldOn(
  { told }: { readonly told: Collection<ToldRecord> },
  day: string,
): AsyncGenerator<ToldAlready> {
  for await (const { value } of listAll(told, { partition: day }))
    yield { id: value.announcementId, told: value.told };
}
