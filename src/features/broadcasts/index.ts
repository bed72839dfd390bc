import type { FillCard } from '../../chat/cards/card-templates.ts';
import type { ReachOf } from '../../chat/announcing/audience.ts';
import type { StopState } from '../../chat/announcing/emergency-stop.ts';
import type { Feature } from '../../chat/feature.ts';
import type { Messenger } from '../../chat/ports/messenger.ts';
import type { Membership } from '../../chat/ports/presence.ts';
import type { OverloadOn } from '../../chat/announcing/scheduled.ts';
import type { VoiceOf } from '../../chat/announcing/voice.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Database } from '../../storage/collection.ts';
import { againActions } from './sending/again-acts.ts';
import { againRoutes } from './sending/again-routes.ts';
import { audienceActions } from './audiences/audience-acts.ts';
import { audienceRoutes } from './audiences/audience-routes.ts';
import type { ManagerId } from './broadcast.ts';
import { openBroadcastRecords } from './broadcast-records.ts';
import { commands } from './commands.ts';
import { noteWriters, openContacts } from './approving/contacts.ts';
import { draftActions, draftDialogs } from './writing/draft-acts.ts';
import { draftRoutes } from './writing/draft-routes.ts';
import { dryActions } from './dry-run/dry-acts.ts';
import { dryRoutes } from './dry-run/dry-routes.ts';
import { audienceNotFound, templateNotFound } from './errors.ts';
import { keptAudienceActions, keptAudienceDialogs } from './audiences/kept-audience-acts.ts';
import { actionsForAuthors, dialogsForAuthors } from './approving/for-authors.ts';
import { openNamedRecords } from './named-records.ts';
import { countReactions } from './reporting/count-reactions.ts';
import { doubtActions, doubtDialogs } from './reporting/doubt-acts.ts';
import { pages } from './reporting/pages.ts';
import { partActions, partDialogs } from './writing/part-acts.ts';
import type { Carrier, ListedChannel, Organisation, Parts } from './parts.ts';
import { personalDataOf } from './personal-data.ts';
import { openReactions } from './reporting/reactions.ts';
import { openShownPreviews } from './preview/shown-previews.ts';
import { previewRoutes } from './preview/preview-routes.ts';
import { reportRoutes } from './reporting/report-routes.ts';
import { rowRoutes } from './reporting/row-routes.ts';
import { openSecret } from './secret.ts';
import { scheduledUpdates } from './sending/scheduled.ts';
import { sendingActions, sendingDialogs } from './sending/sending-acts.ts';
import { sendingRoutes } from './sending/sending-routes.ts';
import { sentActions, sentDialogs } from './sending/sent-acts.ts';
import { sentRoutes } from './sending/sent-routes.ts';
import { showProgress } from './reporting/show-progress.ts';
import { templateActions, templateDialogs } from './templates/template-acts.ts';
import { templateRoutes } from './templates/template-routes.ts';
import { tellDue } from './sending/tell-due.ts';
import { leavingFirst, openWatching } from './reporting/watching.ts';

export { managersChats } from './approving/managers-chats.ts';

export interface BroadcastsDeps {
  readonly database: Database;
  readonly clock: Clock;
  /** Asks the tick to run soon, so that what was sent goes out at once. */
  readonly nudge: () => void;
  /** How far an audience reaches, for the preview. */
  readonly reachOf: ReachOf;
  /** What became of an update, and stopping it. */
  readonly delivery: Carrier;
  /** The organisations that an update can be written to. */
  readonly organisations: () => Promise<readonly Organisation[]>;
  /** Every channel with its name, for choosing single ones. */
  readonly channels: () => AsyncIterable<ListedChannel>;
  /** Whether channels would get too much on the day on which an update goes out. */
  readonly overloadOn: OverloadOn;
  /** In whose name somebody writes updates. */
  readonly voiceOf: VoiceOf;
  /** Whether all sending is halted. */
  readonly stopped: () => Promise<StopState>;
  /** Whether another manager must approve an update before it is sent. */
  readonly needsApproval: boolean;
  readonly managers: () => Promise<readonly ManagerId[]>;
  /** Who manages and who is an author, and in which language they are told something. */
  readonly membership: Pick<Membership, 'isManager' | 'authorsAudience' | 'choiceOf'>;
  /** Tells managers in their own chats what waits for them, and how far an update has come. */
  readonly messenger: Pick<Messenger, 'send' | 'edit'>;
  /** Shows whoever asks through the API what a client is given to draw. */
  readonly fillCard: FillCard;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
}

/** Updates: written by community managers in both languages, previewed, sent to channels, and reported on. */
export function broadcasts({ database, ...deps }: BroadcastsDeps): Feature {
  const parts: Parts = {
    ...deps,
    records: openBroadcastRecords(database),
    contacts: openContacts(database),
    watching: openWatching(database),
    previews: openShownPreviews(database),
    reactions: openReactions(database),
    secret: openSecret(database),
    audiences: openNamedRecords(database, 'audiences', () => audienceNotFound({})),
    templates: openNamedRecords(database, 'templates', () => templateNotFound({})),
  };
  return {
    name: 'broadcasts',
    commands: commands(parts),
    actions: leavingFirst(
      parts.watching,
      actionsForAuthors(parts, {
        ...draftActions(parts),
        ...dryActions(parts),
        ...partActions(parts),
        ...audienceActions(parts),
        ...keptAudienceActions(parts),
        ...templateActions(parts),
        ...sendingActions(parts),
        ...sentActions(parts),
        ...againActions(parts),
        ...doubtActions(parts),
      }),
    ),
    dialogs: dialogsForAuthors(parts, {
      ...draftDialogs(parts),
      ...partDialogs(parts),
      ...keptAudienceDialogs(parts),
      ...templateDialogs(parts),
      ...sendingDialogs(parts),
      ...sentDialogs(parts),
      ...doubtDialogs(parts),
    }),
    routes: [
      ...dryRoutes(parts),
      ...audienceRoutes(parts),
      ...templateRoutes(parts),
      ...draftRoutes(parts),
      ...previewRoutes(parts),
      ...sendingRoutes(parts),
      ...sentRoutes(parts),
      ...againRoutes(parts),
      ...reportRoutes(parts),
      ...rowRoutes(parts),
    ],
    pages: pages(parts),
    async *due(now) {
      yield* tellDue(parts, now);
      await showProgress(parts, now);
    },
    scheduled: (from, to) => scheduledUpdates(parts, from, to),
    reactions: (reactions) => countReactions(parts, reactions),
    presence: noteWriters(parts.contacts, deps.membership),
    personalData: personalDataOf(parts),
  };
}
