import type { Application } from '@microsoft/teams-ai';
import { z } from 'zod/v4';
import type { Conversation } from './conversation.ts';

const given = z.object({
  reaction: z.enum(['like', 'dislike']),
  feedback: z.union([z.string(), z.looseObject({ feedbackText: z.string().optional() })]).optional(),
});

/** What was written with the thumbs: some clients send a JSON string, some plain words. */
function commentOf(feedback: z.infer<typeof given>['feedback']): string {
  if (typeof feedback === 'object') return feedback.feedbackText ?? '';
  if (feedback === undefined) return '';
  try {
    const { feedbackText } = Object(JSON.parse(feedback)) as { feedbackText?: unknown };
    return typeof feedbackText === 'string' ? feedbackText : '';
  } catch {
    return feedback;
  }
}

/** Thumbs up and down under an answer. What is no feedback of ours is let go. */
export function routeFeedback(app: Application, { chat, orWordIt }: Conversation): void {
  app.feedbackLoop(async (context, _state, { actionValue }) => {
    const parsed = given.safeParse(actionValue);
    if (!parsed.success) return;
    const { reaction, feedback } = parsed.data;
    await orWordIt(
      context,
      {},
      (turn) => {
        const under = turn.messageId !== undefined && { messageId: turn.messageId };
        return chat.feedback({ reaction, comment: commentOf(feedback), ...under }, turn);
      },
      () => undefined,
    );
  });
}
