import type { TurnResult } from './clients.ts';
import type { Heard } from './record.ts';

/** A button as it stands in a card, with what was typed into the inputs. */
export interface Pressable {
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** An `Action.Submit`: it opens a dialog, or stands in one. */
  readonly isSubmit?: boolean;
}

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every object in a card, wherever it stands. */
function* objectsIn(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const item of node) yield* objectsIn(item);
  else if (typeof node === 'object' && node !== null) {
    yield node as Json;
    for (const value of Object.values(node)) yield* objectsIn(value);
  }
}

/** The card of what was heard; fails when there is none. */
export function cardOf(heard: Heard | undefined): Json {
  const content = heard?.activity.attachments?.[0]?.content;
  if (!content) throw new Error(`This has no card: ${JSON.stringify(heard?.activity)}`);
  return content;
}

/** The card that answered an invoke. */
export function cardAnswered({ body }: TurnResult): Json {
  if (body?.type !== 'application/vnd.microsoft.card.adaptive') {
    throw new Error(`The answer is no card: ${JSON.stringify(body)}`);
  }
  return body.value as Json;
}

/** The card in a dialog that was opened, or that answered another one. */
export function cardOfDialog({ body }: TurnResult): Json {
  const task = body?.task as { type?: string; value?: { card?: { content?: Json } } } | undefined;
  if (task?.type !== 'continue' || !task.value?.card?.content) {
    throw new Error(`The answer is no dialog: ${JSON.stringify(body)}`);
  }
  return task.value.card.content;
}

/** The line that answered an invoke in place of a card. */
export const lineAnswered = ({ body }: TurnResult): string => {
  const task = body?.task as { value?: unknown } | undefined;
  const line = task ? task.value : body?.value;
  return typeof line === 'string' ? line : '';
};

/** The inputs of a card as it stands: what a client sends when nobody types anything. */
const inputsOf = (card: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...objectsIn(card)]
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [String(id), typeof value === 'number' ? String(value) : text(value)]),
  );

/** The buttons of a card, ready to be pressed. */
export const buttonsOf = (card: Json): readonly Pressable[] =>
  [...objectsIn(card)]
    .filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit')
    .map(({ type, title, verb, data }) => {
      const known = (data ?? {}) as Json;
      const { verb: submitted, ...rest } = known;
      const isSubmit = type === 'Action.Submit';
      return {
        verb: String(isSubmit ? submitted : verb),
        data: isSubmit ? rest : known,
        title: String(title),
        isSubmit,
      };
    });

/**
 * The button of a verb, with all inputs of the card as they stand or as `typed`. Where several buttons have the verb,
 * `data` says which is meant. Fails with the verbs that are there, and for an input that is not there.
 */
export function buttonOf(
  card: Json,
  verb: string,
  typed: Readonly<Record<string, string>> = {},
  data: Readonly<Record<string, unknown>> = {},
): Pressable {
  const buttons = buttonsOf(card);
  const found = buttons.find(
    (each) =>
      each.verb === verb && Object.entries(data).every(([name, value]) => each.data?.[name] === value),
  );
  if (!found) throw new Error(`No button ${verb} among: ${buttons.map((each) => each.verb).join(', ')}`);
  const inputs = inputsOf(card);
  for (const { id, choices } of objectsIn(card)) {
    const offered = Array.isArray(choices)
      ? (choices as { value: string }[]).map(({ value }) => value)
      : undefined;
    const chosen = typed[text(id)]?.split(',').filter((value) => value !== '') ?? [];
    const strange = chosen.filter((value) => offered && !offered.includes(value));
    if (strange.length > 0) throw new Error(`No choice ${strange.join()} in ${text(id)}: ${offered?.join()}`);
  }
  const missing = Object.keys(typed).filter((id) => !(id in inputs));
  if (missing.length > 0) throw new Error(`No input ${missing.join()} among: ${Object.keys(inputs).join()}`);
  return { ...found, inputs: { ...inputs, ...typed } };
}

/** Everything that a card shows as text, in reading order. */
export const textOf = (card: Json): string =>
  [...objectsIn(card)]
    .flatMap((each) => [each.text, each.label, each.title, each.value])
    .filter((each) => typeof each === 'string')
    .join('\n');
