import type { SurveyTemplate } from './template.ts';
import { both, chooseOne, comment, option, putInOrder } from './write.ts';

/** The group is small: an anonymous answer would be none, and whoever decides answers for it. So it has names, and says so. */
export const steeringDecision = {
  id: 'steering-decision',
  title: both('Penderfyniad y grŵp llywio', 'Steering group decision'),
  intro: both(
    'Mae’r grŵp llywio’n fach, felly fyddai ateb dienw ddim yn ddienw go iawn. Caiff enw pob aelod ei gadw gyda’r ateb.',
    'The steering group is small, so an anonymous answer would not really be anonymous. The name of each member is kept with the answer.',
  ),
  privacy: 'named',
  questions: [
    chooseOne('decision', both('Beth yw eich barn ar y cynnig?', 'What is your view on the proposal?'), [
      option('for', 'O blaid, fel y mae', 'For it, as it stands'),
      option('for-with-changes', 'O blaid, gyda newidiadau', 'For it, with changes'),
      option('against', 'Yn erbyn', 'Against it'),
      option('abstain', 'Yn ymatal', 'I abstain'),
    ]),
    comment('changes', both('Pa newidiadau fyddai eu hangen?', 'What changes would be needed?'), {
      onlyIf: { question: 'decision', anyOf: ['for-with-changes', 'against'] },
    }),
    putInOrder(
      'next',
      both(
        'Beth ddylai’r gymuned ei wneud nesaf? Rhowch y rhain mewn trefn, gan ddechrau gyda’r pwysicaf.',
        'What should the community do next? Put these in order, starting with the most important.',
      ),
      [
        option('guides', 'Ysgrifennu canllawiau', 'Write guides'),
        option('meetups', 'Cynnal cyfarfodydd', 'Hold meetups'),
        option('cases', 'Casglu astudiaethau achos', 'Collect case studies'),
        option('training', 'Trefnu hyfforddiant', 'Arrange training'),
        option('tools', 'Rhannu offer', 'Share tools'),
      ],
      { optional: true },
    ),
  ],
} as const satisfies SurveyTemplate;
