import type { PersonalDataSource } from '../../chat/personal-data.ts';
import type { Bilingual, Language } from '../../language/bilingual.ts';
import { say } from '../../language/say.ts';
import { ANSWER_NAMES } from './meetup-card.ts';
import type { Meetup } from './meetup.ts';
import type { Parts } from './parts.ts';
import type { Answer } from './rsvp.ts';

const described = ({ title }: Meetup, answer: Answer): Bilingual => {
  const line = (language: Language): string =>
    say(language, 'meetups.myDataReply', {
      title: title[language],
      answer: say(language, ANSWER_NAMES[answer]),
    });
  return { cy: line('cy'), en: line('en') };
};

/** A member's replies, as long as they are kept. Meetups themselves name nobody. */
export const personalDataOf = ({ meetups, rsvps }: Pick<Parts, 'meetups' | 'rsvps'>): PersonalDataSource => ({
  name: 'meetups.title',
  async describe(memberId, tenantId) {
    const lines: Bilingual[] = [];
    for await (const meetup of meetups.withReplies()) {
      const answer = await rsvps.answerOf(meetup.id, { memberId, tenantId });
      if (answer) lines.push(described(meetup, answer));
    }
    return lines;
  },
  async erase(memberId, tenantId) {
    for await (const { id } of meetups.withReplies()) await rsvps.forgetOne(id, { memberId, tenantId });
  },
});
