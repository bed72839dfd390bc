import type { AnswerModel, AnswerWriter } from '../../chat/answer-writer.ts';
import type { Feature } from '../../chat/feature.ts';
import type { Messenger } from '../../chat/messenger.ts';
import type { TellManagers } from '../../chat/tell-managers.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { Database } from '../../storage/collection.ts';
import type { FetchWeb } from '../../web/web.ts';
import { closeQuestion, questionsCommand, replyDialog, sendReply } from './answer-questions.ts';
import { askDialog, sendQuestion } from './ask-managers.ts';
import { extractiveWriter } from './extractive-writer.ts';
import { feedbackRoutes } from './feedback/feedback-routes.ts';
import { openFeedback } from './feedback/feedback-store.ts';
import { openGivenAnswers } from './feedback/given-answers.ts';
import { reportDialog, sendReport } from './feedback/report-answer.ts';
import { openReports } from './feedback/report-store.ts';
import { feedbackCommand, sendSettlement, settleDialog } from './feedback/settle-reports.ts';
import { takeThumbs } from './feedback/take-thumbs.ts';
import { forgetOld } from './forget-old.ts';
import { remindKeepers, type Reminding } from './guides/care/remind-keepers.ts';
import { troubleMessage } from './guides/care/care-words.ts';
import { comeRound } from './guides/care/come-round.ts';
import { draftActs } from './guides/chat/draft-acts.ts';
import { newGuideCommand, readPageAct } from './guides/chat/new-guide.ts';
import { takeFiles } from './guides/chat/take-files.ts';
import { openDesk, type DeskParts } from './guides/desk.ts';
import { guideRoutes } from './guides/guide-routes.ts';
import { openGuideStore } from './guides/guide-store.ts';
import { openShelf } from './guides/open-shelf.ts';
import { keptGuides } from './guides/personal-data.ts';
import { pageReader } from './guides/web/read-page.ts';
import { rereadPages } from './guides/web/reread-pages.ts';
import { insightRoutes } from './insight/insight-routes.ts';
import { openInsightStore } from './insight/insight-store.ts';
import { insightsCommand } from './insight/insights-command.ts';
import { openInsight } from './insight/note-questions.ts';
import { tellWeekly } from './insight/tell-weekly.ts';
import { guidesCommand } from './list-guides.ts';
import { loadGuides } from './load-guides.ts';
import { modelWriter } from './model/model-writer.ts';
import { pages } from './pages/pages.ts';
import type { Parts } from './parts.ts';
import { asOneSource, keptOfMember } from './personal-data.ts';
import { openQuestions } from './question-store.ts';
import { readFile as readFileApart } from './reading/read-file.ts';
import { replyToQuestion, showAnswer } from './reply-to-question.ts';
import { routes } from './routes.ts';
import { searchGuides } from './search-guides.ts';

export interface FaqDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Holds `cy/*.md` and `en/*.md`; read once. */
  readonly guidesFolder: string;
  /** Where the house stands, without a slash at the end. */
  readonly publicUrl: string;
  /** Brings a manager's reply back to whoever asked. */
  readonly messenger: Pick<Messenger, 'send'>;
  /** Who words answers; the guides' own sentences unless told. */
  readonly writer?: AnswerWriter;
  /** Words answers where what it says holds; without it answers are quotations. */
  readonly model?: AnswerModel | undefined;
  /** Reads public https addresses: pages that become guides, and files that are sent in the chat. */
  readonly fetchWeb: FetchWeb;
  /** The hosts whose pages may become guides. */
  readonly guideHosts: readonly string[];
  readonly tellManagers: TellManagers;
  /** In which language a member is to be written to in their own chat. */
  readonly editionOf: Reminding['editionOf'];
  /** How files are read; in a process of their own unless told. */
  readonly readFile?: DeskParts['readFile'];
}

/** Answers from the written guides, with their sources; a person when the guides are silent. */
export function faq({ database, guidesFolder, log, model, ...deps }: FaqDeps): Feature {
  const writer =
    deps.writer ?? (model ? modelWriter({ model, otherwise: extractiveWriter, log }) : extractiveWriter);
  const store = openGuideStore(database);
  const { clock, readFile = readFileApart } = deps;
  const shelf = openShelf({ written: loadGuides(guidesFolder, log), store, clock, log });
  const { fetchWeb, guideHosts: hosts, tellManagers } = deps;
  const readPage = pageReader(fetchWeb, hosts);
  const desk = openDesk({ store, shelf, readFile, readPage, clock });
  const bringing = { desk, shelf, publicUrl: deps.publicUrl, hosts, fetchWeb };
  const reread = rereadPages({
    ...{ store, desk, readPage, clock, log },
    tell: async (trouble) => (await tellManagers((edition) => troubleMessage(edition, trouble))) > 0,
  });
  const remind = remindKeepers({ ...deps, database, shelf, store });
  const counts = openInsightStore(database);
  const insight = openInsight({ store: counts, shelf, clock, log });
  const showing = { store: counts, shelf, clock };
  const parts: Parts = {
    ...deps,
    writer,
    shelf,
    questions: openQuestions(database),
    feedback: openFeedback(database),
    given: openGivenAnswers(database),
    reports: openReports(database),
    insight,
  };
  return {
    name: 'faq',
    commands: [
      guidesCommand(parts),
      newGuideCommand(bringing),
      questionsCommand(parts),
      feedbackCommand(parts),
      insightsCommand(showing),
    ],
    actions: {
      ...draftActs(bringing),
      'faq.read-page': readPageAct(bringing),
      'faq.show': showAnswer(parts),
      'faq.send-question': sendQuestion(parts),
      'faq.send-reply': sendReply(parts),
      'faq.close': closeQuestion(parts),
      'faq.send-report': sendReport(parts),
      'faq.send-settlement': sendSettlement(parts),
    },
    dialogs: {
      'faq.ask': insight.watching(askDialog),
      'faq.reply': replyDialog(parts),
      'faq.report': reportDialog,
      'faq.settle': settleDialog(parts),
    },
    search: searchGuides(parts),
    routes: [...routes(parts), ...guideRoutes(desk), ...feedbackRoutes(parts), ...insightRoutes(showing)],
    pages: pages(parts),
    due: comeRound(
      forgetOld({ ...parts, guides: store }),
      [remind, reread, tellWeekly({ ...showing, tellManagers })],
      log,
    ),
    files: takeFiles(bringing),
    otherwise: replyToQuestion(parts),
    ...takeThumbs(parts),
    personalData: asOneSource('faq.myData', [keptOfMember(parts), keptGuides(store)]),
  };
}
