import type { SurveyTemplate } from './template.ts';
import { both, chooseOne, chooseSeveral, comment, option, rate } from './write.ts';

/** Attitudes, practices, processes and skills: the four things the discovery looked at, one question each. */
export const aiReadinessPulse = {
  id: 'ai-readiness-pulse',
  title: both('Arolwg pwls: parodrwydd ar gyfer AI', 'AI readiness pulse'),
  intro: both(
    'Ystyr y geiriau yma. AI (deallusrwydd artiffisial): meddalwedd sy’n gwneud tasgau sydd fel arfer yn gofyn am farn person, fel ysgrifennu, crynhoi neu adnabod. Awtomeiddio: meddalwedd sy’n cyflawni camau tasg ar ei phen ei hun, yn ôl rheolau sefydlog. Parodrwydd: yr agweddau, yr arferion, y prosesau a’r sgiliau sydd eu hangen i ddefnyddio’r ddau’n dda.',
    'What the words mean here. AI (artificial intelligence): software that does tasks that usually need a person’s judgement, such as writing, summarising or recognising. Automation: software that carries out the steps of a task by itself, by fixed rules. Readiness: the attitudes, practices, processes and skills that are needed to use both well.',
  ),
  privacy: 'anonymous',
  questions: [
    rate(
      'attitudes',
      both(
        'Pa mor ddefnyddiol y gallai AI ac awtomeiddio fod i’ch gwasanaethau?',
        'How useful could AI and automation be for your services?',
      ),
      [both('Ddim yn ddefnyddiol', 'Not useful'), both('Defnyddiol iawn', 'Very useful')],
    ),
    chooseOne(
      'practices',
      both('Beth sy’n disgrifio eich sefydliad orau heddiw?', 'What describes your organisation best today?'),
      [
        option('not-started', 'Heb ddechrau', 'Not started'),
        option('exploring', 'Yn archwilio syniadau', 'Exploring ideas'),
        option('piloting', 'Yn cynnal peilot', 'Running a pilot'),
        option('in-use', 'Yn eu defnyddio mewn un gwasanaeth', 'Using them in one service'),
        option('widespread', 'Yn eu defnyddio mewn sawl gwasanaeth', 'Using them in several services'),
        option('unsure', 'Ddim yn gwybod', 'I do not know'),
      ],
    ),
    chooseSeveral(
      'processes',
      both('Pa rai o’r rhain sydd gan eich sefydliad?', 'Which of these does your organisation have?'),
      [
        option('policy', 'Polisi neu ganllawiau ar ddefnyddio AI', 'A policy or guidance on using AI'),
        option(
          'owner',
          'Rhywun sy’n gyfrifol am AI ac awtomeiddio',
          'Somebody responsible for AI and automation',
        ),
        option(
          'assessment',
          'Asesiad diogelu data a chydraddoldeb cyn dechrau',
          'A data protection and equality assessment before starting',
        ),
        option(
          'oversight',
          'Goruchwyliaeth ddynol dros benderfyniadau pwysig',
          'Human oversight of decisions that matter',
        ),
        option('value', 'Ffordd o fesur gwerth', 'A way to measure value'),
        option('none', 'Dim un, neu ddim yn gwybod', 'None, or I do not know'),
      ],
    ),
    rate(
      'skills',
      both(
        'Pa mor hyderus ydych chi fod gennych y sgiliau i ddefnyddio AI ac awtomeiddio’n ddiogel?',
        'How confident are you that you have the skills to use AI and automation safely?',
      ),
      [both('Ddim yn hyderus', 'Not confident'), both('Hyderus iawn', 'Very confident')],
    ),
    comment(
      'comment',
      both('Oes rhywbeth arall yr hoffech ei ddweud?', 'Is there anything else that you would like to say?'),
    ),
  ],
} as const satisfies SurveyTemplate;
