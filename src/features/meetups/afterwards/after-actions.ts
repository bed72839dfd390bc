import { saying } from '../../../chat/cards/card-words.ts';
import type { Action, Dialog } from '../../../chat/feature.ts';
import { inPlace } from '../../../chat/in-place.ts';
import { parse } from '../../../chat/input/parse.ts';
import { labelIn } from '../../../language/say.ts';
import { aboutMeetupCard } from '../cards/notices.ts';
import { aboutMeetup } from '../meetup/payload.ts';
import type { Parts } from '../parts.ts';
import { afterFormCard } from './after-form-card.ts';
import { afterForm, readAfter, typedAfter } from './after-form.ts';
import { addMaterials, enterNumbers, offerFeedback, requireBegun } from './enter.ts';

const savePayload = afterForm.extend(aboutMeetup.shape);

export const afterDialogs = (parts: Parts): Readonly<Record<string, Dialog>> => ({
  'meetups.afterwards': {
    who: 'manager',
    async open(payload, { edition }) {
      const meetup = await parts.meetups.get(parse(aboutMeetup, payload).id);
      requireBegun(meetup, parts.clock());
      return {
        title: labelIn(edition, 'meetups.afterwards'),
        card: afterFormCard(edition, meetup, typedAfter(meetup)),
      };
    },
  },
});

export const afterActions = (parts: Parts): Readonly<Record<string, Action>> => ({
  'meetups.saveAfterwards': {
    who: 'manager',
    /** Two writes, each whole by itself; pressed again after a crash, they change nothing. */
    async run(payload, asker) {
      const { id, ...form } = parse(savePayload, payload);
      const meetup = await parts.meetups.get(id);
      const read = readAfter(form);
      if (!('materials' in read)) return inPlace(asker, afterFormCard(asker.edition, meetup, form, read));
      await enterNumbers(parts, id, read.numbers);
      const saved = await addMaterials(parts, id, read.materials);
      const lines = [saying('meetups.afterSaved')];
      return inPlace(asker, aboutMeetupCard(asker.edition, saved, 'meetups.afterSavedTitle', lines));
    },
  },
  'meetups.askFeedback': {
    who: 'manager',
    async run(payload, asker) {
      const meetup = await offerFeedback(parts, parse(aboutMeetup, payload).id);
      const lines = [saying('meetups.feedbackAsked')];
      return inPlace(asker, aboutMeetupCard(asker.edition, meetup, 'meetups.feedbackAskedTitle', lines));
    },
  },
});
