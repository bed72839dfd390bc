import { ActivityTypes, type TurnContext } from 'botbuilder';

/** Selects the invokes of one name: `adaptiveCard/action`, `task/fetch` … */
export const isInvoke =
  (name: string) =>
  ({ activity }: TurnContext): Promise<boolean> =>
    Promise.resolve(activity.type === ActivityTypes.Invoke && activity.name === name);
