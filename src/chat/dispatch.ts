import { z } from 'zod/v4';
import type { detectLanguage } from '../language/detect.ts';
import { EDITIONS, type Edition } from '../language/edition.ts';
import { botError } from '../lib/errors.ts';
import { admit } from './admit.ts';
import type { Asker } from './asker.ts';
import type { Audience } from './audience.ts';
import { findCommands } from './command-words.ts';
import type { Feature, Feedback, Reactions, SharedMessage } from './feature.ts';
import type { Form, Message, Reply, SearchHit } from './message.ts';
import type { Membership, Person, Place } from './presence.ts';
import type { SentFile } from './sent-file.ts';

const tenantNotAdmitted = botError(
  'tenant_not_admitted',
  403,
  () => 'A tenant that TENANTS does not admit wrote to the bot; nothing was stored.',
);
const unknownVerb = botError(
  'unknown_verb',
  400,
  () => 'A card asked for a verb that no feature has, perhaps an old card; nothing was done.',
);
const textTooLong = botError<{ limit: number }>(
  'text_too_long',
  413,
  ({ limit }) => `A message had more than ${limit} characters and was not read.`,
);

/** Longer messages are refused: no question needs them, and each costs a search. */
export const TEXT_LIMIT = 4000;

/** Somebody who speaks, before it is known in which language and with which rights. */
export interface Turn {
  readonly place: Place;
  readonly from: Person;
  /** The message that a button belongs to, or that a thread begins with. */
  readonly messageId?: string;
  /** The first message of the thread, where a channel has threads. */
  readonly thread?: string;
}

/** What the client can ask of the house. Foreseen failures are thrown as BotError; the caller words them. */
export interface Chat {
  /** How whoever speaks in `turn` is to be answered, were they to write `text`. */
  recognise(turn: Turn, text?: string, payload?: unknown): Promise<Asker>;
  message(text: string, turn: Turn): Promise<readonly Message[]>;
  /** Takes files; what was typed beside them only says in which language to answer. */
  files(files: readonly SentFile[], text: string, turn: Turn): Promise<readonly Message[]>;
  action(verb: string, payload: unknown, turn: Turn): Promise<Reply>;
  /** Opens the form behind a verb. */
  dialog(verb: string, payload: unknown, turn: Turn): Promise<Form>;
  search(query: string, turn: Turn): Promise<readonly SearchHit[]>;
  /** Opens the form for a message that somebody shares. */
  share(message: SharedMessage, turn: Turn): Promise<Form>;
  /** What a link of ours becomes where it is pasted; `undefined` where it leads to nothing that can be shown. */
  unfurl(url: string, turn: Turn): Promise<SearchHit | undefined>;
  /** Something that the bot said was taken by the platform, under this id. */
  said(message: Message, turn: Turn, messageId: string): Promise<void>;
  feedback(feedback: Feedback, turn: Turn): Promise<void>;
  /** The form that asks why, behind a thumb. */
  feedbackForm(reaction: Feedback['reaction'], turn: Turn): Promise<Form>;
  reacted(reactions: Reactions): Promise<void>;
  added(place: Place, by: Person | undefined): Promise<readonly Message[]>;
  removed(place: Place): Promise<void>;
  /** The verbs that open a form, for clients that show forms as dialogs. */
  readonly dialogVerbs: ReadonlySet<string>;
}

export interface ChatParts {
  readonly features: readonly Feature[];
  readonly membership: Membership;
  readonly detectLanguage: typeof detectLanguage;
}

const editionOfCard = z.object({ edition: z.enum(EDITIONS) });

/** Finds who answers what: the one place where words, verbs and rights meet. */
export function buildChat({ features, membership, detectLanguage }: ChatParts): Chat {
  const actions = new Map(features.flatMap((feature) => Object.entries(feature.actions ?? {})));
  const dialogs = new Map(features.flatMap((feature) => Object.entries(feature.dialogs ?? {})));

  async function recognise(turn: Turn, text = '', payload?: unknown): Promise<Asker> {
    const { place, from } = turn;
    const { tenantId } = place.address;
    if (!membership.admits(tenantId)) throw tenantNotAdmitted({});
    const written = detectLanguage(text);
    const pressed = editionOfCard.safeParse(payload);
    const edition: Edition =
      written !== 'undetermined'
        ? written
        : pressed.success
          ? pressed.data.edition
          : ((await membership.choiceOf(from.memberId, place)) ?? 'both');
    const isManager = await membership.isManager(tenantId, from.memberId);
    const mayTell: Audience | undefined = isManager
      ? { all: true }
      : await membership.authorsAudience(tenantId, from.memberId);
    return {
      ...from,
      tenantId,
      scope: place.scope,
      address: place.address,
      edition,
      isManager,
      ...(mayTell && { mayTell }),
      ...(turn.messageId !== undefined && { messageId: turn.messageId }),
      ...(turn.thread !== undefined && { thread: turn.thread }),
    };
  }

  async function whoeverSpeaks({ place, from }: Turn): Promise<Message[]> {
    const said: Message[] = [];
    for (const { presence } of features) said.push(...((await presence?.seen(place, from)) ?? []));
    return said;
  }

  async function answer(text: string, asker: Asker): Promise<readonly Message[]> {
    for (const { command, rest, asTyped } of findCommands(features, text)) {
      admit(command.who, asker);
      const messages = await command.run(rest, asker, asTyped);
      if (messages) return messages;
    }
    return (await features.find(({ otherwise }) => otherwise)?.otherwise?.(text, asker)) ?? [];
  }

  return {
    recognise,
    dialogVerbs: new Set(dialogs.keys()),
    async message(text, turn) {
      const asker = await recognise(turn, text);
      if (text.length > TEXT_LIMIT) throw textTooLong({ limit: TEXT_LIMIT });
      const welcome = await whoeverSpeaks(turn);
      return [...welcome, ...(await answer(text, asker))];
    },
    async files(files, text, turn) {
      const asker = await recognise(turn, text.slice(0, TEXT_LIMIT));
      const welcome = await whoeverSpeaks(turn);
      const taker = features.find((feature) => feature.files)?.files;
      if (!taker) return welcome;
      admit(taker.who, asker);
      return [...welcome, ...(await taker.take(files, asker))];
    },
    async action(verb, payload, turn) {
      const asker = await recognise(turn, '', payload);
      const action = actions.get(verb);
      if (action) {
        admit(action.who, asker);
        return action.run(payload, asker);
      }
      const dialog = dialogs.get(verb);
      if (!dialog) throw unknownVerb({});
      admit(dialog.who, asker);
      return { card: (await dialog.open(payload, asker)).card };
    },
    async dialog(verb, payload, turn) {
      const asker = await recognise(turn, '', payload);
      const dialog = dialogs.get(verb);
      if (!dialog) throw unknownVerb({});
      admit(dialog.who, asker);
      return dialog.open(payload, asker);
    },
    async search(query, turn) {
      const asker = await recognise(turn, query);
      const hits: SearchHit[] = [];
      for (const feature of features) hits.push(...((await feature.search?.(query, asker)) ?? []));
      return hits;
    },
    async share(message, turn) {
      const asker = await recognise(turn, message.text);
      const action = features.find(({ messageAction }) => messageAction)?.messageAction;
      if (!action) throw unknownVerb({});
      return action.open(message, asker);
    },
    async unfurl(url, turn) {
      const asker = await recognise(turn);
      for (const feature of features) {
        const hit = await feature.unfurl?.(url, asker);
        if (hit) return hit;
      }
      return undefined;
    },
    async said(message, { place: { address } }, messageId) {
      for (const { said } of features) await said?.(message, { address, messageId });
    },
    async feedback(feedback, turn) {
      const asker = await recognise(turn);
      for (const feature of features) await feature.feedback?.(feedback, asker);
    },
    async feedbackForm(reaction, turn) {
      const asker = await recognise(turn);
      const open = features.find(({ feedbackForm }) => feedbackForm)?.feedbackForm;
      if (!open) throw unknownVerb({});
      return open(reaction, asker);
    },
    async reacted(reactions) {
      if (!membership.admits(reactions.address.tenantId)) throw tenantNotAdmitted({});
      for (const feature of features) await feature.reactions?.(reactions);
    },
    async added(place, by) {
      if (!membership.admits(place.address.tenantId)) throw tenantNotAdmitted({});
      const said: Message[] = [];
      for (const { presence } of features) said.push(...((await presence?.added(place, by)) ?? []));
      return said;
    },
    async removed(place) {
      for (const { presence } of features) await presence?.removed(place);
    },
  };
}
