/**
 * Expands an audience without sending anything, in a process of its own, and says how much more memory that took than
 * being idle. Its argument is the folder where the channels are. Started by delivery-costs.ts.
 */
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { EXPAND } from '../src/delivery/work.ts';
import { systemClock } from '../src/lib/clock.ts';
import { openSqliteQueue } from '../src/queue/sqlite.ts';
import { openSqliteDatabase } from '../src/storage/sqlite.ts';
import { ANNOUNCEMENT, openOurs } from './delivery/ours.ts';

const MB = 2 ** 20;

const [folder = ''] = process.argv.slice(2);
const database = openSqliteDatabase(path.join(folder, 'documents.sqlite'));
const queue = openSqliteQueue(path.join(folder, 'queue.sqlite'), systemClock);
// Not started: what is expanded is written and pushed, and nobody takes it up.
const delivery = openOurs({ database, queue });
await delivery.announce(ANNOUNCEMENT);

const idleMb = process.memoryUsage.rss() / MB;
// How long anything else in this process had to wait for its turn.
const turns = monitorEventLoopDelay({ resolution: 10 });
turns.enable();
const begun = performance.now();
await delivery.jobs[EXPAND]?.({ announcementId: ANNOUNCEMENT.id });
const seconds = (performance.now() - begun) / 1000;
turns.disable();
const peakMb = process.resourceUsage().maxRSS / 1024;
const { queued } = (await delivery.progress(ANNOUNCEMENT.id)).counts;
await queue.close();
await database.close();

process.send?.({
  rows: queued,
  seconds: Number(seconds.toFixed(1)),
  longestTurnMs: Math.round(turns.max / 1e6),
  idleMb: Math.round(idleMb),
  peakMb: Math.round(peakMb),
  aboveIdleMb: Math.round(peakMb - idleMb),
});
process.disconnect();
