import { ActivityTypes, type TurnContext } from 'botbuilder';

/** Most answers are there before anybody could read that one is coming: those go without. */
const PAUSE_MS = 400;
/** Clients take the sign away by themselves after some seconds. */
const RENEW_MS = 3_000;

/**
 * Shows that the bot is typing while `work` goes on, if it takes longer than a moment: who asks is to see within two seconds
 * that something happens (Teams store validation: bots). The last sign has gone out before this resolves, so that none comes
 * after the answer. The library's own timer does not serve: there is one of it for all conversations together.
 */
export async function whileTyping<T>(context: TurnContext, work: () => Promise<T>): Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const show = (): void => {
    last = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
    timer = setTimeout(show, RENEW_MS).unref();
  };
  timer = setTimeout(show, PAUSE_MS).unref();
  try {
    return await work();
  } finally {
    clearTimeout(timer);
    await last;
  }
}
