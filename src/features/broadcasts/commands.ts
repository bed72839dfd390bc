import type { Command } from '../../chat/feature.ts';
import { sayingCard } from '../../chat/cards/notice.ts';
import { newId } from '../../lib/ids.ts';
import { cardFor } from './approving/for-authors.ts';
import { audiencesCard } from './audiences/kept-audience-acts.ts';
import type { Parts } from './parts.ts';
import { listOf } from './sending/sent-acts.ts';
import { templatesCard } from './templates/template-acts.ts';
import { writeForm } from './writing/write-card.ts';
import { emptyForm } from './writing/write-form.ts';

/** What community managers type, and of it what authors may. */
export const commands = (parts: Parts): readonly Command[] => [
  {
    words: { cy: ['diweddariad', 'ysgrifennu diweddariad'], en: ['update', 'write an update'] },
    help: 'broadcasts.writeHelp',
    who: 'author',
    /** In a channel everybody would see the form being filled in: there stands a button that opens it. */
    async run(_rest, asker) {
      const { edition, scope } = asker;
      if (scope === 'personal') {
        const { card } = writeForm(edition, emptyForm(newId()), { audiences: await parts.audiences.all() });
        return [{ card: cardFor(asker, card) }];
      }
      const steps = [{ title: 'broadcasts.write', verb: 'broadcasts.write' }] as const;
      return [{ card: sayingCard(edition, 'broadcasts.formTitle', ['broadcasts.formIntro'], steps) }];
    },
  },
  {
    words: { cy: ['diweddariadau'], en: ['updates'] },
    help: 'broadcasts.listHelp',
    who: 'author',
    run: async (_rest, asker) => [{ card: cardFor(asker, await listOf(parts, asker, 0)) }],
  },
  {
    words: { cy: ['templedi'], en: ['templates'] },
    help: 'broadcasts.templatesHelp',
    who: 'manager',
    run: async (_rest, { edition }) => [{ card: await templatesCard(parts, edition, 0) }],
  },
  {
    words: { cy: ['cynulleidfaoedd'], en: ['audiences'] },
    help: 'broadcasts.audiencesHelp',
    who: 'manager',
    run: async (_rest, { edition }) => [{ card: await audiencesCard(parts, edition, 0) }],
  },
];
