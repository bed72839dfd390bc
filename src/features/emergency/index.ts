import type { Asker } from '../../chat/asker.ts';
import { forManagers, type Feature } from '../../chat/feature.ts';
import { inPlace } from '../../chat/in-place.ts';
import type { Card } from '../../chat/message.ts';
import { formatDateTime } from '../../language/dates.ts';
import { labelIn, say } from '../../language/say.ts';
import type { Switch } from './parts.ts';
import { routes } from './routes.ts';
import { stopCard } from './stop-card.ts';

const whoIs = ({ tenantId, memberId }: Pick<Asker, 'tenantId' | 'memberId'>): string =>
  `${tenantId}/${memberId}`;

/** The emergency stop: community managers halt all sending of the house at once, and let it go on. */
export function emergency(of: Switch): Feature {
  const show = async (asker: Asker): Promise<Card> =>
    stopCard(asker.edition, await of.stopped(), await of.waiting(), whoIs(asker));
  return {
    name: 'emergency',
    commands: [
      {
        words: {
          cy: ['stopio popeth', 'atal popeth'],
          en: ['stop everything', 'stop all', 'emergency stop'],
        },
        help: 'emergency.help',
        who: 'manager',
        run: async (_rest, asker) => [
          { card: await show(asker), summary: labelIn(asker.edition, 'emergency.title') },
        ],
      },
    ],
    actions: {
      'emergency.show': forManagers(async (_payload, asker) => inPlace(asker, await show(asker))),
      'emergency.stop': forManagers(async (_payload, asker) => {
        await of.stopAll(whoIs(asker));
        return inPlace(asker, await show(asker));
      }),
      'emergency.resume': forManagers(async (_payload, asker) => {
        await of.resumeAll(whoIs(asker));
        return inPlace(asker, await show(asker));
      }),
    },
    routes: routes(of),
    personalData: {
      name: 'emergency.title',
      async describe(memberId, tenantId) {
        const { log } = await of.stopped();
        return log
          .filter(({ by }) => by === whoIs({ tenantId, memberId }))
          .map(({ what, at }) => {
            const key = what === 'stopped' ? 'emergency.myStop' : 'emergency.myResume';
            return {
              cy: say('cy', key, { date: formatDateTime('cy', at) }),
              en: say('en', key, { date: formatDateTime('en', at) }),
            };
          });
      },
      erase: (memberId, tenantId) => of.forgetWho(whoIs({ tenantId, memberId })),
    },
  };
}
