import type { Address } from '../../chat/address.ts';
import type { AnswerModel, AnswerWriter } from '../../chat/answer-writer.ts';
import type { Feature } from '../../chat/feature.ts';
import type { Live } from '../../chat/live.ts';
import type { Messenger } from '../../chat/messenger.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { Database } from '../../storage/collection.ts';
import { openManagersChannel } from './board/managers-channel.ts';
import type { Board } from './board/pin-card.ts';
import { extractiveWriter } from './extractive-writer.ts';
import { openFeedback } from './feedback-store.ts';
import { comeRound } from './come-round.ts';
import { openDesk, type DeskParts } from './guides/desk.ts';
import { guideRoutes } from './guides/guide-routes.ts';
import { openGuideStore } from './guides/guide-store.ts';
import { openShelf } from './guides/open-shelf.ts';
import { guidesCommand } from './list-guides.ts';
import { loadGuides } from './load-guides.ts';
import { modelWriter } from './model-writer.ts';
import { pages } from './pages/pages.ts';
import type { Parts } from './parts.ts';
import { openPeople } from './people/open-people.ts';
import { together } from './people/personal-data.ts';
import { openQuestions } from './people/question-store.ts';
import { readFile as readFileApart } from './reading/read-file.ts';
import { replyToQuestion, showAnswer } from './reply-to-question.ts';
import { routes } from './routes.ts';
import { searchGuides } from './search-guides.ts';
import type { OfferVerifiedAnswer } from './verified/offer.ts';
import { openVerified } from './verified/open-verified.ts';

export type { OfferVerifiedAnswer } from './verified/offer.ts';
export type { OfferedAnswer } from './verified/offered-answer.ts';

export interface FaqDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Holds `cy/*.md` and `en/*.md`; read once. */
  readonly guidesFolder: string;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
  /** Brings a manager's reply back to whoever asked. */
  readonly messenger: Pick<Messenger, 'send' | 'personalChat'>;
  /** Brings posted cards up to date. */
  readonly live: Live;
  /** Asks the house soon what is due. */
  readonly nudge: () => void;
  /** In which languages the channel at an address reads. */
  readonly editionAt: (address: Address) => Promise<Edition>;
  /** What the organisation of a tenant is called; `undefined` where nobody has said. */
  readonly organisationName: (tenantId: string) => Promise<Bilingual | undefined>;
  /** Who words answers; the guides' own sentences unless told. */
  readonly writer?: AnswerWriter;
  /** Words answers where what it says holds; without it answers are quotations. */
  readonly model?: AnswerModel | undefined;
  /** How files are read; in a process of their own unless told. */
  readonly readFile?: DeskParts['readFile'];
}

/** The room of answers: a feature, and what the rest of the house asks of it. */
export interface Faq {
  readonly feature: Feature;
  /** Puts an answer that the community accepted before the managers, who may keep it as a verified answer. */
  readonly offerVerifiedAnswer: OfferVerifiedAnswer;
}

/** Answers from the written guides, with their sources; a person when the guides are silent. */
export function faq({ database, guidesFolder, log, model, ...deps }: FaqDeps): Faq {
  const writer =
    deps.writer ?? (model ? modelWriter({ model, otherwise: extractiveWriter, log }) : extractiveWriter);
  const store = openGuideStore(database);
  const { clock, readFile = readFileApart } = deps;
  const shelf = openShelf({ written: loadGuides(guidesFolder, log), store, clock, log });
  const desk = openDesk({ store, shelf, readFile, clock });
  const board: Board = { ...deps, channel: openManagersChannel(database, clock) };
  const questions = openQuestions(database);
  const people = openPeople({ ...deps, board, questions });
  const verified = openVerified({ ...deps, database, board, questions });
  const feedback = openFeedback(database);
  const parts: Parts = { ...deps, writer, shelf, feedback, verified: verified.first };
  const feature: Feature = {
    name: 'faq',
    commands: [guidesCommand(parts), ...people.commands, ...verified.commands],
    actions: { ...people.actions, ...verified.actions, 'faq.show': showAnswer(parts) },
    dialogs: { ...people.dialogs, ...verified.dialogs },
    presence: people.presence,
    search: searchGuides(parts),
    routes: [...routes(parts), ...guideRoutes(desk), ...verified.routes],
    pages: [...pages(parts), verified.page],
    due: comeRound({
      everyTime: [people.lookAfter, verified.lookAfter],
      hourly: [people.endOld, ...verified.hourly, feedback.forgetOld, store.forgetOld],
    }),
    otherwise: replyToQuestion(parts),
    feedback: (given) => feedback.count(given, clock()),
    personalData: together(people.personalData, verified.personalData),
  };
  return { feature, offerVerifiedAnswer: verified.offer };
}
