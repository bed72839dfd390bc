import type { Application } from '@microsoft/teams-ai';
import type { TaskModuleTaskInfo } from 'botbuilder';
import { z } from 'zod/v4';
import { parse } from '../../chat/input/parse.ts';
import type { Conversation } from './conversation.ts';
import { asTask } from '../outgoing/dialogs.ts';

const reaction = z.enum(['like', 'dislike']);

/** A thumb was pressed: Teams asks for the form that follows. Some clients wrap it as they wrap other dialogs. */
const pressed = z.looseObject({ actionValue: z.looseObject({ reaction }) });
const wrapped = z.looseObject({ data: pressed }).transform(({ data }) => data);
const asked = z.union([pressed, wrapped]);

const given = z.object({ reaction, feedback: z.unknown() });

/** What the form held, ours or that of the client: values of inputs are texts, several choices stand with commas between. */
const filledIn = z.looseObject({ feedbackText: z.string().catch(''), reasons: z.string().catch('') });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Some clients send what was filled in as a JSON string, some as it is, some only the plain words. */
function saidIn(feedback: unknown): { readonly comment: string; readonly reasons: readonly string[] } {
  const form = filledIn.safeParse(typeof feedback === 'string' ? parsed(feedback) : feedback);
  if (!form.success) return { comment: typeof feedback === 'string' ? feedback : '', reasons: [] };
  const { feedbackText, reasons } = form.data;
  return { comment: feedbackText, reasons: reasons.split(',').filter((each) => each !== '') };
}

/**
 * Thumbs up and down under an answer, and the form behind them (Teams: "Add user feedback controls to agent messages"). What
 * is sent is answered with nothing: the client closes the form by itself. What is no feedback of ours is let go.
 */
export function routeFeedback(app: Application, { chat, cards, orWordIt }: Conversation): void {
  app.messages.fetch((context) =>
    orWordIt<TaskModuleTaskInfo | string>(
      context,
      {},
      async (turn) => {
        const { actionValue } = parse(asked, context.activity.value);
        return asTask(await chat.feedbackForm(actionValue.reaction, turn), cards.fillCard);
      },
      (line) => line,
    ),
  );

  app.feedbackLoop(async (context, _state, { actionValue }) => {
    const thumb = given.safeParse(actionValue);
    if (!thumb.success) return;
    const said = saidIn(thumb.data.feedback);
    await orWordIt(
      context,
      {},
      (turn) => {
        const under = turn.messageId !== undefined && { messageId: turn.messageId };
        return chat.feedback({ reaction: thumb.data.reaction, ...said, ...under }, turn);
      },
      () => undefined,
    );
  });
}
