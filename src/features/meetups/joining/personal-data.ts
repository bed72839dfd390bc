import type { PersonalDataSource } from '../../../chat/ports/personal-data.ts';
import type { Bilingual, Language } from '../../../language/bilingual.ts';
import { say } from '../../../language/say.ts';
import { ANSWER_NAMES } from '../cards/meetup-card.ts';
import type { Meetup } from '../meetup/meetup.ts';
import type { Parts } from '../parts.ts';
import { forgetReply } from './join.ts';
import { replyKeyOf, type Reply } from './reply.ts';

const described = ({ title }: Meetup, { answer, name, reminds }: Reply): Bilingual => {
  const line = (language: Language): string =>
    [
      say(language, 'meetups.myDataReply', {
        title: title[language],
        answer: say(language, ANSWER_NAMES[answer]),
      }),
      ...(name === undefined ? [] : [say(language, 'meetups.myDataName', { name })]),
      ...(reminds ? [say(language, 'meetups.myDataReminder')] : []),
    ].join(' ');
  return { cy: line('cy'), en: line('en') };
};

/** A member's replies, as long as they are kept. */
export const personalDataOf = (parts: Parts): PersonalDataSource => ({
  name: 'meetups.title',
  async describe(memberId, tenantId) {
    const lines: Bilingual[] = [];
    for await (const meetup of parts.meetups.withReplies()) {
      const reply = (await parts.replies.of(meetup.id)).replies[replyKeyOf({ memberId, tenantId })];
      if (reply) lines.push(described(meetup, reply));
    }
    return lines;
  },
  async erase(memberId, tenantId) {
    for await (const meetup of parts.meetups.withReplies())
      await forgetReply(parts, meetup, { memberId, tenantId });
  },
});
