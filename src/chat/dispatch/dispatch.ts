import { botError } from '../../lib/errors.ts';
import { admit } from './admit.ts';
import type { Asker } from '../asker.ts';
import { TEXT_LIMIT, type Chat, type Turn } from '../chat.ts';
import { findCommands } from './command-words.ts';
import type { Feature } from '../feature.ts';
import { filesByTaker } from './files-by-taker.ts';
import type { Message, SearchHit } from '../message.ts';
import { recognise as recogniseWith, tenantNotAdmitted, type RecogniseParts } from './recognise.ts';

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

export interface ChatParts extends RecogniseParts {
  readonly features: readonly Feature[];
}

/** Finds who answers what: the one place where words, verbs and rights meet. */
export function buildChat({ features, membership, detectLanguage }: ChatParts): Chat {
  const actions = new Map(features.flatMap((feature) => Object.entries(feature.actions ?? {})));
  const dialogs = new Map(features.flatMap((feature) => Object.entries(feature.dialogs ?? {})));

  const recognise = (turn: Turn, text?: string, payload?: unknown): Promise<Asker> =>
    recogniseWith({ membership, detectLanguage }, turn, text, payload);

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
      const taken = filesByTaker(features, files);
      for (const { who } of taken.keys()) admit(who, asker);
      const answers: Message[] = [];
      for (const [taker, theirs] of taken) answers.push(...(await taker.take(theirs, asker)));
      return [...welcome, ...answers];
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
