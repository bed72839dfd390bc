import { Application } from '@microsoft/teams-ai';
import { routeCards } from './card-routes.ts';
import type { Conversation } from './conversation.ts';
import { routeDialogs } from './dialog-routes.ts';
import { routeFeedback } from './feedback-routes.ts';
import { routeMessages } from './message-routes.ts';
import { routePresence } from './presence-routes.ts';
import { routeReactions } from './reaction-routes.ts';
import { routeSearch } from './search-routes.ts';
import { routeSharing } from './sharing-routes.ts';

/**
 * The routes of the client. Each is a catch-all that hands over to `chat/`: teams-ai tries its routes in the order of
 * registration, and finding who answers what is not decided by order here. It keeps no state between turns.
 */
export function buildApplication(conversation: Conversation): Application {
  const app = new Application({ startTypingTimer: false });
  routeCards(app, conversation);
  routeDialogs(app, conversation);
  routeSearch(app, conversation);
  routeSharing(app, conversation);
  routeFeedback(app, conversation);
  routePresence(app, conversation);
  routeReactions(app, conversation);
  routeMessages(app, conversation);
  return app;
}
