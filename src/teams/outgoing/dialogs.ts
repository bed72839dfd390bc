import { CardFactory, type TaskModuleTaskInfo } from 'botbuilder';
import type { AdaptiveCard, FillCard } from '../../chat/cards/card-templates.ts';
import type { Form } from '../../chat/message.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rewrites every action of a card, wherever in it the action stands. */
function mapActions(node: unknown, map: (action: Json) => Json): unknown {
  if (Array.isArray(node)) return node.map((item) => mapActions(item, map));
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapActions(value, map)]));
  return copy.type === 'Action.Execute' ? map(copy) : copy;
}

/** An `Action.Execute` said as an `Action.Submit`: the verb moves into the data. */
const asSubmit = ({ verb, data, ...action }: Json, extra: Json = {}): Json => ({
  ...action,
  type: 'Action.Submit',
  data: { ...(isObject(data) ? data : {}), verb, ...extra },
});

/** Makes the buttons that open a form open a dialog: for clients that know dialogs. */
export const withDialogButtons = (card: AdaptiveCard, dialogVerbs: ReadonlySet<string>): AdaptiveCard =>
  mapActions(card, (action) =>
    typeof action.verb === 'string' && dialogVerbs.has(action.verb)
      ? asSubmit(action, { msteams: { type: 'task/fetch' } })
      : action,
  ) as AdaptiveCard;

/** A form as it must be inside of a dialog, where only `Action.Submit` works. */
const asDialogCard = (card: AdaptiveCard): AdaptiveCard =>
  mapActions(card, (action) => asSubmit(action)) as AdaptiveCard;

/** A form as a dialog. */
export const asTask = ({ title, card }: Form, fillCard: FillCard): TaskModuleTaskInfo => ({
  title,
  card: CardFactory.adaptiveCard(asDialogCard(fillCard(card))),
});
