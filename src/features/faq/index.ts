import type { Address } from '../../chat/address.ts';
import type { AnswerModel, AnswerWriter } from '../../chat/ports/answer-writer.ts';
import type { Embedder } from '../../chat/ports/embedder.ts';
import type { Feature } from '../../chat/feature.ts';
import { tellingManagers, type NotesForManagers } from '../../chat/announcing/tell-managers.ts';
import type { Live } from '../../chat/announcing/live.ts';
import type { Messenger } from '../../chat/ports/messenger.ts';
import type { Bilingual } from '../../language/bilingual.ts';
import type { Edition } from '../../language/edition.ts';
import { chooseSection } from './answering/choose-section.ts';
import { openManagersChannel } from './board/managers-channel.ts';
import { notesOnBoard } from './board/tell-managers.ts';
import { extractiveWriter } from './answering/extractive-writer.ts';
import { openFeedback } from './feedback/open-feedback.ts';
import { openGuides, type GuidesDeps } from './guides/open-guides.ts';
import { openInsight } from './insight/open-insight.ts';
import { guidesCommand } from './list-guides.ts';
import { loadGuides } from './shelf/load-guides.ts';
import { openMeaning } from './meaning/find-by-meaning.ts';
import { modelWriter } from './model/model-writer.ts';
import { pages } from './pages/pages.ts';
import type { Parts } from './parts.ts';
import { openPeople } from './people/open-people.ts';
import { openQuestions } from './people/question-store.ts';
import { openRecentSubjects } from './answering/recent-subjects.ts';
import { replyToQuestion } from './answering/reply-to-question.ts';
import { together, type RoomPart } from './room-part.ts';
import { routes } from './routes.ts';
import { searchGuides } from './search-guides.ts';
import { unfurlGuide } from './unfurl-guide.ts';
import { showAnswer } from './answering/show-answer.ts';
import type { OfferVerifiedAnswer } from './verified/offer.ts';
import { openVerified } from './verified/open-verified.ts';

export type { OfferVerifiedAnswer } from './verified/offer.ts';
export type { OfferedAnswer } from './verified/offered-answer.ts';

export interface FaqDeps extends Omit<GuidesDeps, 'written' | 'notesForManagers'> {
  /** Holds `cy/*.md` and `en/*.md`; read once. */
  readonly guidesFolder: string;
  /** For what has its own record: the cards of the managers' channel, and the letters to whoever asked. */
  readonly messenger: Pick<Messenger, 'send' | 'personalChat'>;
  /** To each manager in their own chat. */
  readonly managersChats: NotesForManagers;
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
  /** Says what texts mean; without it answers are found by words alone. */
  readonly embedder?: Embedder | undefined;
}

/** The room of answers: a feature, and what the rest of the house asks of it. */
export interface Faq {
  readonly feature: Feature;
  /** Puts an answer that the community accepted before the managers, who may keep it as a verified answer. */
  readonly offerVerifiedAnswer: OfferVerifiedAnswer;
}

/** Answers from the written guides, with their sources; a person when the guides are silent. */
export function faq({ guidesFolder, model, embedder, ...given }: FaqDeps): Faq {
  const { database, clock, log } = given;
  const board = { ...given, channel: openManagersChannel(database, clock) };
  const notesForManagers = notesOnBoard(board, given.managersChats);
  const tellManagers = tellingManagers(notesForManagers, given.tell);
  const deps = { ...given, board, notesForManagers, tellManagers };
  const questions = openQuestions(database);

  const guides = openGuides({ ...deps, written: loadGuides(guidesFolder, log) });
  const { shelf } = guides;
  const feedback = openFeedback(deps);
  const insight = openInsight({ ...deps, shelf, opinions: feedback.opinions });
  const people = openPeople({
    ...{ ...deps, questions, tellEach: tellingManagers(given.managersChats, given.tell) },
    asked: insight.counting.askedPerson,
  });
  const verified = openVerified({ ...deps, questions });

  const writer =
    deps.writer ?? (model ? modelWriter({ model, otherwise: extractiveWriter, log }) : extractiveWriter);
  const subjects = openRecentSubjects(database);
  const parts: Parts = {
    ...{ ...deps, writer, shelf, subjects },
    ...{ verified: verified.first, insight: insight.counting },
    ...(embedder && { meaning: openMeaning({ embedder, database, log }) }),
  };
  const answers: RoomPart = {
    commands: [guidesCommand(parts)],
    actions: { 'faq.show': showAnswer(parts), 'faq.choose': chooseSection(parts) },
    routes: routes(parts),
    pages: pages(parts),
    hourly: [(now) => subjects.forgetOld(now)],
  };

  const feature: Feature = {
    name: 'faq',
    ...together([answers, guides, people, verified, feedback, insight], log),
    presence: people.presence,
    search: searchGuides(parts),
    unfurl: unfurlGuide(parts),
    files: guides.files,
    otherwise: replyToQuestion(parts),
    ...feedback.thumbs,
  };
  return { feature, offerVerifiedAnswer: verified.offer };
}
