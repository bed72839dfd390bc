import type { Action, Dialog } from '../../chat/feature.ts';
import { askHelped, helped } from './benefits/say-helped.ts';
import { circleActions, circleDialogs } from './circles/circle-acts.ts';
import { feedActions, feedDialogs } from './feeds/feed-acts.ts';
import { list, show } from './finding/list-posts.ts';
import { moreActs, similar } from './finding/more-acts.ts';
import { save, showSaved } from './finding/save-post.ts';
import { searchAgain } from './finding/search-command.ts';
import { showWanted } from './finding/wanted-translations.ts';
import { followActions, followDialogs } from './following/follow-acts.ts';
import { archive, restore } from './moderation/archive-post.ts';
import { history } from './moderation/history.ts';
import { dismiss, report } from './moderation/report-post.ts';
import { reviewActions, reviewDialogs } from './moderation/review-queue.ts';
import { askWithdraw, withdraw } from './moderation/withdraw-post.ts';
import type { Parts } from './parts.ts';
import { accept } from './questions/accept-answer.ts';
import { answer, askAnswer } from './questions/answer-question.ts';
import { chooseAnswer } from './questions/choose-answer.ts';
import { consentActions, share } from './sharing/share-acts.ts';
import type { ShareStore } from './sharing/shared-message.ts';
import { edit } from './writing/edit-post.ts';
import { askDetails, publish, saveDraft, write } from './writing/publish-post.ts';
import { askTranslation, takeTranslation, translate } from './writing/translate-post.ts';

/** The buttons of posts. */
export const actions = (parts: Parts, shares: ShareStore): Readonly<Record<string, Action>> => ({
  'posts.publish': publish(parts),
  'posts.details': askDetails(parts),
  'posts.saveDraft': saveDraft(parts),
  'posts.list': list(parts),
  'posts.show': show(parts),
  'posts.moreActs': moreActs(parts),
  'posts.similar': similar(parts),
  'posts.save': save(parts),
  'posts.showSaved': showSaved(parts),
  'posts.showWanted': showWanted(parts),
  'posts.search': searchAgain(parts),
  'posts.sendHelped': helped(parts),
  'posts.sendAnswer': answer(parts),
  'posts.accept': accept(parts),
  'posts.chooseAnswer': chooseAnswer(parts),
  'posts.sendTranslation': translate(parts),
  'posts.takeTranslation': takeTranslation(parts),
  'posts.share': share(parts, shares),
  'posts.report': report(parts),
  'posts.withdraw': withdraw(parts),
  'posts.archive': archive(parts),
  'posts.restore': restore(parts),
  'posts.dismiss': dismiss(parts),
  'posts.history': history(parts),
  ...consentActions(parts),
  ...reviewActions(parts),
  ...followActions(parts),
  ...feedActions(parts),
  ...circleActions(parts),
});

/** The forms of posts. */
export const dialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'posts.write': write,
  'posts.edit': edit(parts),
  'posts.askWithdraw': askWithdraw(parts),
  'posts.helpedUs': askHelped(parts),
  'posts.answer': askAnswer(parts),
  'posts.translate': askTranslation(parts),
  ...reviewDialogs(parts),
  ...followDialogs(parts),
  ...feedDialogs,
  ...circleDialogs(parts),
});
