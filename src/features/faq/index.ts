import type { AnswerModel, AnswerWriter } from '../../chat/answer-writer.ts';
import type { Feature } from '../../chat/feature.ts';
import type { Messenger } from '../../chat/messenger.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Log } from '../../lib/log.ts';
import type { Database } from '../../storage/collection.ts';
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
import { openDesk, type DeskParts } from './guides/desk.ts';
import { guideRoutes } from './guides/guide-routes.ts';
import { openGuideStore } from './guides/guide-store.ts';
import { openShelf } from './guides/open-shelf.ts';
import { guidesCommand } from './list-guides.ts';
import { loadGuides } from './load-guides.ts';
import { modelWriter } from './model/model-writer.ts';
import { pages } from './pages/pages.ts';
import type { Parts } from './parts.ts';
import { keptOfMember } from './personal-data.ts';
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
  const desk = openDesk({ store, shelf, readFile, clock });
  const parts: Parts = {
    ...deps,
    writer,
    shelf,
    questions: openQuestions(database),
    feedback: openFeedback(database),
    given: openGivenAnswers(database),
    reports: openReports(database),
  };
  return {
    name: 'faq',
    commands: [guidesCommand(parts), questionsCommand(parts), feedbackCommand(parts)],
    actions: {
      'faq.show': showAnswer(parts),
      'faq.send-question': sendQuestion(parts),
      'faq.send-reply': sendReply(parts),
      'faq.close': closeQuestion(parts),
      'faq.send-report': sendReport(parts),
      'faq.send-settlement': sendSettlement(parts),
    },
    dialogs: {
      'faq.ask': askDialog,
      'faq.reply': replyDialog(parts),
      'faq.report': reportDialog,
      'faq.settle': settleDialog(parts),
    },
    search: searchGuides(parts),
    routes: [...routes(parts), ...guideRoutes(desk), ...feedbackRoutes(parts)],
    pages: pages(parts),
    due: forgetOld({ ...parts, guides: store }),
    otherwise: replyToQuestion(parts),
    ...takeThumbs(parts),
    personalData: keptOfMember(parts),
  };
}
