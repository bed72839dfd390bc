import type { Application } from '@microsoft/teams-ai';
import type { TaskModuleTaskInfo, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { Conversation } from './conversation.ts';
import { asTask } from '../outgoing/dialogs.ts';
import { isInvoke } from './is-invoke.ts';

const task = z.looseObject({ data: z.looseObject({ verb: z.string() }) });

const heard = ({ activity }: TurnContext): { verb: string; payload: unknown } => {
  const { data } = task.safeParse(activity.value).data ?? { data: { verb: '' } };
  return { verb: data.verb, payload: data };
};

/** Forms as dialogs: opened by a button, answered with another form, a line, or by closing. */
export function routeDialogs(app: Application, { chat, cards, orWordIt, press }: Conversation): void {
  app.taskModules.fetch(isInvoke('task/fetch'), (context) => {
    const { verb, payload } = heard(context);
    return orWordIt<TaskModuleTaskInfo | string>(
      context,
      { payload },
      async (turn) => asTask(await chat.dialog(verb, payload, turn), cards.fillCard),
      (line) => line,
    );
  });

  app.taskModules.submit(isInvoke('task/submit'), async (context) => {
    const { verb, payload } = heard(context);
    const { card, notice } = await press(verb, payload, context);
    return card ? asTask({ title: '', card }, cards.fillCard) : notice;
  });
}
