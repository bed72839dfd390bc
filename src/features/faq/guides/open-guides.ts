import type { Tell } from '../../../chat/announcing/note.ts';
import { tellingManagers, type NotesForManagers } from '../../../chat/announcing/tell-managers.ts';
import type { Clock } from '../../../lib/clock.ts';
import type { Log } from '../../../lib/log.ts';
import type { Database } from '../../../storage/collection.ts';
import type { FetchWeb } from '../../../web/web.ts';
import type { Library } from '../shelf/library.ts';
import { readFile as readFileApart } from '../reading/read-file.ts';
import type { RoomPart } from '../room-part.ts';
import { troubleMessage } from './care/care-words.ts';
import { remindKeepers, type Reminding } from './care/remind-keepers.ts';
import { draftActs } from './chat/draft-acts.ts';
import { draftPage } from './chat/draft-page.ts';
import { newGuideCommand, readPageAct } from './chat/new-guide.ts';
import { takeFiles } from './chat/take-files.ts';
import { openDesk, type DeskParts } from './desk.ts';
import { guideRoutes } from './guide-routes.ts';
import { openGuideStore } from './guide-store.ts';
import { openShelf } from './open-shelf.ts';
import { keptGuides } from './personal-data.ts';
import { pageReader } from './web/read-page.ts';
import { rereadPages } from './web/reread-pages.ts';

export interface GuidesDeps {
  readonly database: Database;
  /** The guides that come with the bot. */
  readonly written: Library;
  /** Reads public https addresses: pages that become guides, and files that are sent in the chat. */
  readonly fetchWeb: FetchWeb;
  /** The hosts whose pages may become guides. */
  readonly guideHosts: readonly string[];
  readonly tell: Tell;
  readonly notesForManagers: NotesForManagers;
  /** In which language a member is to be written to in their own chat. */
  readonly editionOf: Reminding['editionOf'];
  readonly publicUrl: string;
  /** How files are read; in a process of their own unless told. */
  readonly readFile?: DeskParts['readFile'];
  readonly clock: Clock;
  readonly log: Log;
}

/** The guides: where they come from, who looks after them, and the shelf on which readers find them. */
export function openGuides({ written, readFile = readFileApart, guideHosts: hosts, ...deps }: GuidesDeps) {
  const { database, fetchWeb, notesForManagers, publicUrl, clock, log } = deps;
  const tellManagers = tellingManagers(notesForManagers, deps.tell);
  const store = openGuideStore(database);
  const shelf = openShelf({ written, store, clock, log });
  const readPage = pageReader(fetchWeb, hosts);
  const desk = openDesk({ store, shelf, readFile, readPage, clock });
  const bringing = { desk, shelf, publicUrl, hosts, fetchWeb };
  const remind = remindKeepers({ ...deps, shelf, store });
  const reread = rereadPages({
    ...{ store, desk, readPage, clock, log },
    async tell(trouble) {
      const { id, page } = trouble.guide;
      const about = `faq.page:${id}:${trouble.code}:${page?.readAt ?? ''}`;
      return (await tellManagers(about, (edition) => troubleMessage(edition, trouble))) > 0;
    },
  });
  return {
    shelf,
    files: takeFiles(bringing),
    commands: [newGuideCommand(bringing)],
    actions: { ...draftActs(bringing), 'faq.read-page': readPageAct(bringing) },
    routes: guideRoutes(desk),
    pages: [draftPage(desk)],
    personalData: keptGuides(store),
    everyTime: [remind, reread],
    hourly: [(now) => store.forgetOld(now)],
  } satisfies RoomPart & Record<string, unknown>;
}
