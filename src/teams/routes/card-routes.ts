import type { AdaptiveCard, Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Conversation } from './conversation.ts';
import { isInvoke } from './is-invoke.ts';
import { cardAttachment } from '../outgoing/outgoing.ts';

const execute = z.looseObject({ action: z.looseObject({ verb: z.string(), data: z.unknown() }) });
const submit = z.looseObject({ verb: z.string() });

/** An `Action.Submit` comes as a message without words. */
const isSubmit = ({ activity }: TurnContext): Promise<boolean> =>
  Promise.resolve(
    activity.type === ActivityTypes.Message && !activity.text && submit.safeParse(activity.value).success,
  );

/** Buttons of cards. The answer takes the place of the card, or is a line for whoever pressed. */
export function routeCards(app: Application, { press, say, cards }: Conversation): void {
  app.adaptiveCards.actionExecute(isInvoke('adaptiveCard/action'), async (context) => {
    const { action } = execute.safeParse(context.activity.value).data ?? { action: { verb: '', data: {} } };
    const { card, notice = '' } = await press(action.verb, action.data, context);
    return card ? (cardAttachment(card, cards).content as AdaptiveCard) : notice;
  });

  app.adaptiveCards.actionSubmit(isSubmit, async (context) => {
    const payload: unknown = context.activity.value;
    const { card, notice } = await press(submit.parse(payload).verb, payload, context);
    if (card) await say(context, [{ card }]);
    else if (notice !== undefined) await say(context, [{ text: notice }]);
  });
}
