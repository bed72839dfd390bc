import type { Feature } from '../../chat/feature.ts';
import type { Database } from '../../storage/collection.ts';
import type { FetchWeb } from '../../web/web.ts';
import { afterActions, afterDialogs } from './afterwards/after-actions.ts';
import { reportActions, takeReports } from './afterwards/take-report.ts';
import { afterRoutes } from './api/after-routes.ts';
import { meetupRoutes } from './api/meetup-routes.ts';
import { seriesRoutes } from './api/series-routes.ts';
import { personalDataOf } from './joining/personal-data.ts';
import { listCommand, replyActions } from './joining/reply-actions.ts';
import { openReplyBooks } from './joining/reply-books.ts';
import { searchMeetups } from './joining/search.ts';
import { unfurlMeetup } from './joining/unfurl.ts';
import { openMeetupRecords } from './meetup/meetup-records.ts';
import { pages } from './pages/pages.ts';
import type { House, Parts } from './parts.ts';
import { managing } from './managing/index.ts';
import { planActions, planCommand, planDialogs } from './planning/plan-actions.ts';
import { scheduledMeetups } from './reminding/scheduled.ts';
import { openSeriesRecords } from './series/series-records.ts';
import { tellDue } from './telling/tell-due.ts';

export { plantSampleMeetups } from './sample.ts';

export interface MeetupsDeps extends House {
  readonly database: Database;
  /** Reads files that managers send; without it none is taken. */
  readonly fetchWeb?: FetchWeb;
}

/** Meetups, one by one and in series: planned by managers, announced and reminded of in channels, joined by members. */
export function meetups({ database, fetchWeb, ...house }: MeetupsDeps): Feature {
  const parts: Parts = {
    ...house,
    meetups: openMeetupRecords(database),
    series: openSeriesRecords(database),
    replies: openReplyBooks(database),
  };
  return {
    name: 'meetups',
    commands: [listCommand(parts), planCommand(parts)],
    actions: {
      ...replyActions(parts),
      ...planActions(parts),
      ...managing(parts).actions,
      ...afterActions(parts),
      ...reportActions(parts),
    },
    dialogs: { ...planDialogs(parts), ...managing(parts).dialogs, ...afterDialogs(parts) },
    ...(fetchWeb && { files: takeReports(parts, fetchWeb) }),
    search: (query, asker) => searchMeetups(parts, query, asker),
    unfurl: (address, asker) => unfurlMeetup(parts, address, asker),
    routes: [...meetupRoutes(parts), ...seriesRoutes(parts), ...afterRoutes(parts)],
    pages: pages(parts),
    due: (now) => tellDue(parts, now),
    scheduled: (from, to) => scheduledMeetups(parts, from, to),
    personalData: personalDataOf(parts),
  };
}
