import type { SurveyTemplate } from './template.ts';

/** Attitudes, practices, processes and skills: the four things the discovery looked at, one question each. */
export const aiReadinessPulse = {
  id: 'ai-readiness-pulse',
  title: { cy: 'Arolwg pwls: parodrwydd ar gyfer AI', en: 'AI readiness pulse' },
  questions: [
    {
      id: 'attitudes',
      type: 'rating',
      optional: false,
      text: {
        cy: 'Pa mor ddefnyddiol y gallai AI ac awtomeiddio fod i’ch gwasanaethau?',
        en: 'How useful could AI and automation be for your services?',
      },
      ends: {
        low: { cy: 'Ddim yn ddefnyddiol', en: 'Not useful' },
        high: { cy: 'Defnyddiol iawn', en: 'Very useful' },
      },
    },
    {
      id: 'practices',
      type: 'choice',
      several: false,
      optional: false,
      text: {
        cy: 'Beth sy’n disgrifio eich sefydliad orau heddiw?',
        en: 'What describes your organisation best today?',
      },
      options: [
        { id: 'not-started', text: { cy: 'Heb ddechrau', en: 'Not started' } },
        { id: 'exploring', text: { cy: 'Yn archwilio syniadau', en: 'Exploring ideas' } },
        { id: 'piloting', text: { cy: 'Yn cynnal peilot', en: 'Running a pilot' } },
        {
          id: 'in-use',
          text: { cy: 'Yn eu defnyddio mewn un gwasanaeth', en: 'Using them in one service' },
        },
        {
          id: 'widespread',
          text: { cy: 'Yn eu defnyddio mewn sawl gwasanaeth', en: 'Using them in several services' },
        },
        { id: 'unsure', text: { cy: 'Ddim yn gwybod', en: 'I do not know' } },
      ],
    },
    {
      id: 'processes',
      type: 'choice',
      several: true,
      optional: false,
      text: {
        cy: 'Pa rai o’r rhain sydd gan eich sefydliad?',
        en: 'Which of these does your organisation have?',
      },
      options: [
        {
          id: 'policy',
          text: { cy: 'Polisi neu ganllawiau ar ddefnyddio AI', en: 'A policy or guidance on using AI' },
        },
        {
          id: 'owner',
          text: {
            cy: 'Rhywun sy’n gyfrifol am AI ac awtomeiddio',
            en: 'Somebody responsible for AI and automation',
          },
        },
        {
          id: 'assessment',
          text: {
            cy: 'Asesiad diogelu data a chydraddoldeb cyn dechrau',
            en: 'A data protection and equality assessment before starting',
          },
        },
        {
          id: 'oversight',
          text: {
            cy: 'Goruchwyliaeth ddynol dros benderfyniadau pwysig',
            en: 'Human oversight of decisions that matter',
          },
        },
        { id: 'value', text: { cy: 'Ffordd o fesur gwerth', en: 'A way to measure value' } },
        { id: 'none', text: { cy: 'Dim un, neu ddim yn gwybod', en: 'None, or I do not know' } },
      ],
    },
    {
      id: 'skills',
      type: 'rating',
      optional: false,
      text: {
        cy: 'Pa mor hyderus ydych chi fod gennych y sgiliau i ddefnyddio AI ac awtomeiddio’n ddiogel?',
        en: 'How confident are you that you have the skills to use AI and automation safely?',
      },
      ends: {
        low: { cy: 'Ddim yn hyderus', en: 'Not confident' },
        high: { cy: 'Hyderus iawn', en: 'Very confident' },
      },
    },
    {
      id: 'comment',
      type: 'text',
      optional: true,
      text: {
        cy: 'Oes rhywbeth arall yr hoffech ei ddweud?',
        en: 'Is there anything else that you would like to say?',
      },
    },
  ],
} as const satisfies SurveyTemplate;
