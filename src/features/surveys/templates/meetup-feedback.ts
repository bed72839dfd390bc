import type { SurveyTemplate } from './template.ts';
import { both, chooseSeveral, comment, option, rate, yesOrNo } from './write.ts';

/** Asked after a meetup, in a minute; the questions are the same for every meetup, so that they can be compared. */
export const meetupFeedback = {
  id: 'meetup-feedback',
  title: both('Sut oedd y cyfarfod?', 'How was the meetup?'),
  privacy: 'anonymous',
  questions: [
    rate('useful', both('Pa mor ddefnyddiol oedd y cyfarfod i chi?', 'How useful was the meetup to you?'), [
      both('Ddim yn ddefnyddiol', 'Not useful'),
      both('Defnyddiol iawn', 'Very useful'),
    ]),
    rate(
      'recommend',
      both(
        'Pa mor debygol ydych chi o argymell y cyfarfodydd hyn i gydweithiwr?',
        'How likely are you to recommend these meetups to a colleague?',
      ),
      [both('Annhebygol iawn', 'Not at all likely'), both('Tebygol iawn', 'Extremely likely')],
      { scale: '0-10' },
    ),
    yesOrNo(
      'usable',
      both(
        'A glywsoch chi rywbeth y byddwch yn ei ddefnyddio yn eich gwaith?',
        'Did you hear something that you will use in your work?',
      ),
    ),
    yesOrNo(
      'language',
      both(
        'A oedd modd i chi gymryd rhan yn yr iaith o’ch dewis?',
        'Were you able to take part in the language of your choice?',
      ),
    ),
    chooseSeveral(
      'more',
      both('Beth hoffech chi gael mwy ohono?', 'What would you like more of?'),
      [
        option('demos', 'Arddangosiadau byw', 'Live demos'),
        option('cases', 'Astudiaethau achos', 'Case studies'),
        option('questions', 'Amser i holi cwestiynau', 'Time for questions'),
        option('groups', 'Trafod mewn grwpiau bach', 'Discussion in small groups'),
        option('guides', 'Canllawiau i’w defnyddio wedyn', 'Guides to use afterwards'),
      ],
      { optional: true },
    ),
    comment('comment', both('Beth ddylen ni ei newid y tro nesaf?', 'What should we change next time?')),
  ],
} as const satisfies SurveyTemplate;
