import type { NextStep } from '../../../chat/cards/card-words.ts';
import type { Asker } from '../../../chat/asker.ts';
import type { Feature } from '../../../chat/feature.ts';
import type { Card } from '../../../chat/message.ts';
import { sayingCard } from '../../../chat/cards/notice.ts';
import type { Parts } from '../parts.ts';

const YES: NextStep = { title: 'surveys.askMeHere', verb: 'surveys.askMeHere', data: {} };
const NO: NextStep = { title: 'surveys.notHere', verb: 'surveys.notHere', data: {} };

/** Says whether surveys come to the member's own chat, and offers the other. */
async function stateCard({ ownChats }: Pick<Parts, 'ownChats'>, asker: Asker): Promise<Card> {
  const { edition } = asker;
  const wants = await ownChats.wants(asker, 'surveys');
  if (wants === undefined) return sayingCard(edition, 'surveys.hereTitle', ['surveys.noOwnChat']);
  const line = wants ? 'surveys.comesHere' : 'surveys.comesNotHere';
  return sayingCard(edition, 'surveys.hereTitle', [line], [wants ? NO : YES]);
}

/** Whether surveys come to the own chat of whoever asks. */
export function ownChatActs(parts: Pick<Parts, 'ownChats'>): NonNullable<Feature['actions']> {
  const choose = (wants: boolean) => ({
    async run(_payload: unknown, asker: Asker) {
      await parts.ownChats.choose(asker, 'surveys', wants);
      return { card: await stateCard(parts, asker) };
    },
  });
  return {
    'surveys.here': { run: async (_payload, asker) => ({ card: await stateCard(parts, asker) }) },
    'surveys.askMeHere': choose(true),
    'surveys.notHere': choose(false),
  };
}
