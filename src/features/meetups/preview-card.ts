import type { Reach } from '../../chat/audience.ts';
import { langOf, linesIn, saying } from '../../chat/card-words.ts';
import type { Card } from '../../chat/message.ts';
import { topicLabel } from '../../chat/topics.ts';
import type { Edition } from '../../language/edition.ts';
import { labelIn } from '../../language/say.ts';
import type { MeetupPlan } from './meetup.ts';
import { versionsOf } from './meetup-card.ts';
import type { PlanForm } from './plan-form.ts';

/** What the preview shows and carries on. */
export interface Preview {
  readonly plan: MeetupPlan;
  readonly reach: Reach;
  /** What was typed: its buttons bring it back, so nothing is stored before the manager announces. */
  readonly form: PlanForm;
  /** Makes pressing "Announce" twice announce once. */
  readonly draft: string;
}

/** The meetup as channels will see it, in both languages whatever the manager's, and how far it reaches. */
export const previewCard = (edition: Edition, { plan, reach, form, draft }: Preview): Card => ({
  template: 'meetups/preview',
  data: {
    edition,
    lang: langOf(edition),
    title: labelIn(edition, 'meetups.previewTitle'),
    versions: versionsOf('both', plan, 'meetups.headingNew'),
    hasLink: plan.link !== undefined,
    link: `${labelIn(edition, 'meetups.link')}: ${plan.link ?? ''}`,
    notes: [
      {
        text: `${labelIn(edition, 'common.topics')}: ${plan.topics.map((id) => topicLabel(edition, id)).join('; ')}`,
      },
      ...linesIn(edition, [
        saying('meetups.previewReach', { ...reach }),
        ...(reach.declined > 0 ? [saying('meetups.previewDeclined', { ...reach })] : []),
        saying('meetups.previewReminders'),
      ]),
    ],
    announce: { title: labelIn(edition, 'meetups.announce'), data: { ...form, draft, edition } },
    change: { title: labelIn(edition, 'meetups.change'), data: { ...form, edition } },
  },
});
