import type { SurveyTemplate } from './template.ts';
import { both, chooseOne, chooseSeveral, comment, option, rate, yesOrNo } from './write.ts';

/** Value, worry, oversight and wellbeing: what the use of AI means for the people who work with it. */
export const workplaceAi = {
  id: 'workplace-ai',
  title: both('AI yn y gwaith, a’i effaith ar bobl', 'AI at work, and its effect on people'),
  intro: both(
    'Mae’r arolwg yn gofyn am eich gwaith chi eich hun, nid am waith eich tîm. AI (deallusrwydd artiffisial): meddalwedd sy’n gwneud tasgau sydd fel arfer yn gofyn am farn person, fel ysgrifennu, crynhoi neu adnabod. Does dim ateb cywir nac anghywir.',
    'This survey asks about your own work, not that of your team. AI (artificial intelligence): software that does tasks that usually need a person’s judgement, such as writing, summarising or recognising. There are no right or wrong answers.',
  ),
  privacy: 'anonymous',
  questions: [
    chooseOne(
      'use',
      both('Pa mor aml ydych chi’n defnyddio AI yn eich gwaith?', 'How often do you use AI in your work?'),
      [
        option('daily', 'Bob dydd', 'Every day'),
        option('weekly', 'Bob wythnos', 'Every week'),
        option('seldom', 'Yn llai aml', 'Less often'),
        option('never', 'Byth', 'Never'),
        option('unsure', 'Ddim yn gwybod', 'I do not know'),
      ],
      { mayDecline: true },
    ),
    rate(
      'value',
      both('Faint mae AI yn eich helpu yn eich gwaith?', 'How much does AI help you in your work?'),
      [both('Dim o gwbl', 'Not at all'), both('Llawer iawn', 'A great deal')],
      { onlyIf: { question: 'use', anyOf: ['daily', 'weekly', 'seldom'] } },
    ),
    chooseSeveral(
      'worry',
      both('Pa rai o’r rhain sy’n eich poeni, os o gwbl?', 'Which of these worry you, if any?'),
      [
        option('mistakes', 'Camgymeriadau nad oes neb yn sylwi arnyn nhw', 'Mistakes that nobody notices'),
        option('job', 'Newid i fy swydd, neu ei cholli', 'My job changing, or losing it'),
        option('watched', 'Cael fy monitro', 'Being monitored'),
        option(
          'privacy',
          'Preifatrwydd y bobl sy’n defnyddio ein gwasanaethau',
          'Privacy of the people who use our services',
        ),
        option('bias', 'Rhagfarn yn erbyn rhai pobl', 'Bias against some people'),
        option('skills', 'Colli sgiliau', 'Losing skills'),
        option('nothing', 'Dim un o’r rhain', 'None of these'),
      ],
      { mayDecline: true },
    ),
    yesOrNo(
      'oversight',
      both(
        'Pan fydd AI wedi helpu gyda phenderfyniad am berson, a oes rhywun yn ei wirio cyn iddo ddod i rym?',
        'When AI has helped with a decision about a person, does someone check it before it takes effect?',
      ),
    ),
    yesOrNo(
      'consulted',
      both(
        'A ymgynghorwyd â staff cyn cyflwyno AI yn eich gwaith?',
        'Were staff consulted before AI was brought into your work?',
      ),
    ),
    rate(
      'wellbeing',
      both(
        'Sut mae AI wedi effeithio ar eich llesiant yn y gwaith?',
        'How has AI affected your wellbeing at work?',
      ),
      [both('Gwaeth o lawer', 'Much worse'), both('Gwell o lawer', 'Much better')],
      { mayDecline: true, help: both('Mae 3 yn golygu: dim gwahaniaeth.', '3 means: no difference.') },
    ),
    comment(
      'comment',
      both(
        'Beth fyddai’n gwneud AI yn well i bobl yn y gwaith?',
        'What would make AI better for people at work?',
      ),
    ),
  ],
} as const satisfies SurveyTemplate;
