import type { Language } from '../../../../src/language/bilingual.ts';

/** Questions about something that an owner answered, and questions that only sound like it. */
export interface CuratedQuestions {
  /** The section that the answer belongs to. */
  readonly ref: string;
  readonly same: readonly string[];
  readonly lookAlikes: readonly string[];
}

export const CURATED_QUESTIONS: Readonly<Record<Language, readonly CuratedQuestions[]>> = {
  en: [
    {
      ref: 'joining-the-community#sharing-a-case-study',
      same: ['where do I find case studies', 'where can we find the case studies?'],
      lookAlikes: [
        'What should a case study contain?',
        'where do i find licences',
        'can a case study be anonymous',
      ],
    },
    {
      ref: 'joining-the-community#words-to-type',
      same: ['is there a Welsh version', 'is the bot available in welsh?'],
      lookAlikes: [
        'Is AI training available in Welsh?',
        'is the welsh of ai any good',
        'what can i use cylch for',
      ],
    },
    {
      ref: 'joining-the-community#data-stored',
      same: ['how do I leave the community?', 'how do you leave this community'],
      lookAlikes: [
        'How do I join the community?',
        'who leads the community',
        'our developer is leaving, what now',
      ],
    },
    {
      ref: 'getting-started-with-automation#measuring-value',
      same: ['how can I work out how many hours the robot saves?', 'working out time saved by our bot'],
      lookAlikes: [
        'Are hours saved the same as money saved?',
        'What hours does the robot run?',
        'How many hours is the training?',
        'how many robots do we need',
      ],
    },
    {
      ref: 'getting-started-with-ai#what-not-to-share',
      same: ['can we put personal data in chatgpt?', 'pasting somebody’s personal details into chatgpt, ok?'],
      lookAlikes: [
        'What personal data does Cylch store?',
        'Can ChatGPT be wrong about a person?',
        'Can I share personal data with another council?',
        'can i put chatgpt on my personal phone',
      ],
    },
    {
      ref: 'getting-started-with-ai#welsh-language-quality',
      same: ['can we publish a Welsh translation made by AI?', 'is ai welsh translation ok to publish'],
      lookAlikes: [
        'Is AI training available in Welsh?',
        'Can I publish a case study in Welsh?',
        'Should our chatbot speak Welsh?',
        'where can i learn welsh',
      ],
    },
    {
      ref: 'microsoft-power-platform#licences',
      same: [
        'does our Microsoft 365 come with Power Automate?',
        'do we have to pay extra to use power automate?',
      ],
      lookAlikes: [
        'What is Power Automate?',
        'Does Microsoft 365 come with Power BI reports for colleagues?',
        'Who may switch off Power Automate?',
        'does microsoft 365 come with a calendar',
      ],
    },
    {
      ref: 'microsoft-power-platform#ownership-and-handover',
      same: [
        'what happens to flows when the person who built them leaves?',
        'the colleague who made our flow has left',
      ],
      lookAlikes: [
        'How many owners does an app have?',
        'What happens to staff when a robot takes over?',
        'What happens to my data when I leave the community?',
        'what happens to my pension when i leave',
      ],
    },
    {
      ref: 'joining-the-community#survey-anonymity',
      same: [
        'can anyone see my answers in a pulse survey?',
        'will my manager know what I answered in the survey',
      ],
      lookAlikes: [
        'What is a pulse survey?',
        'Who can see the posts that I share?',
        'When do survey results come out?',
        'can my manager see my browsing history',
      ],
    },
  ],
  cy: [
    {
      ref: 'joining-the-community#sharing-a-case-study',
      same: ['ble alla i ddod o hyd i astudiaethau achos', 'lle mae’r astudiaethau achos?'],
      lookAlikes: [
        'Beth ddylai fod mewn astudiaeth achos?',
        'ble mae’r trwyddedau',
        'sut mae rhannu astudiaeth achos',
      ],
    },
    {
      ref: 'joining-the-community#words-to-type',
      same: ['oes fersiwn saesneg', 'ydi cylch ar gael yn saesneg'],
      lookAlikes: [
        'Oes hyfforddiant AI ar gael yn Gymraeg?',
        'ydy cymraeg ai yn dda',
        'ydi cylch yn defnyddio ai',
      ],
    },
    {
      ref: 'joining-the-community#data-stored',
      same: ['sut ydw i’n gadael y gymuned', 'gadael y gymuned'],
      lookAlikes: [
        'Sut mae ymuno â’r gymuned?',
        'pwy sy’n arwain y gymuned',
        'mae ein datblygwr yn gadael, be nesa',
      ],
    },
    {
      ref: 'getting-started-with-automation#measuring-value',
      same: [
        'sut ydw i’n cyfrifo’r oriau mae’r robot yn eu harbed?',
        'cyfrifo’r amser y mae bot yn ei arbed',
      ],
      lookAlikes: [
        'Ai arian yw’r oriau a arbedir?',
        'Pa oriau mae’r robot yn rhedeg?',
        'Sawl awr yw’r hyfforddiant?',
        'faint o robotiaid sydd eu hangen',
      ],
    },
    {
      ref: 'getting-started-with-ai#what-not-to-share',
      same: ['gawn ni roi data personol yn chatgpt?', 'gludo manylion personol rhywun i chatgpt, iawn?'],
      lookAlikes: [
        'Pa ddata personol mae Cylch yn ei gadw?',
        'A all ChatGPT fod yn anghywir am berson?',
        'A gaf i rannu data personol gyda chyngor arall?',
        'ga i roi chatgpt ar fy ffôn personol',
      ],
    },
    {
      ref: 'getting-started-with-ai#welsh-language-quality',
      same: [
        'gawn ni gyhoeddi cyfieithiad Cymraeg gan AI?',
        'ydy’n iawn cyhoeddi cymraeg wedi’i chyfieithu gan ai',
      ],
      lookAlikes: [
        'Oes hyfforddiant AI yn Gymraeg?',
        'Ga i gyhoeddi astudiaeth achos yn Gymraeg?',
        'A ddylai ein sgwrsfot siarad Cymraeg?',
        'ble alla i ddysgu cymraeg',
      ],
    },
    {
      ref: 'microsoft-power-platform#licences',
      same: [
        'ydy ein Microsoft 365 yn dod gyda Power Automate?',
        'oes raid i ni dalu mwy i ddefnyddio power automate?',
      ],
      lookAlikes: [
        'Beth yw Power Automate?',
        'Ydy Microsoft 365 yn dod gydag adroddiadau Power BI i gydweithwyr?',
        'Pwy sy’n cael diffodd Power Automate?',
        'ydy microsoft 365 yn dod gyda chalendr',
      ],
    },
    {
      ref: 'microsoft-power-platform#ownership-and-handover',
      same: [
        'beth sy’n digwydd i lifoedd pan fydd y person a’u hadeiladodd yn gadael?',
        'mae’r cydweithiwr a wnaeth ein llif wedi gadael',
      ],
      lookAlikes: [
        'Sawl perchennog sydd gan ap?',
        'Beth sy’n digwydd i staff pan fydd robot yn gwneud y gwaith?',
        'Beth sy’n digwydd i fy nata pan fydda i’n gadael y gymuned?',
        'beth sy’n digwydd i fy mhensiwn pan fydda i’n gadael',
      ],
    },
    {
      ref: 'joining-the-community#survey-anonymity',
      same: [
        'all rhywun weld fy atebion mewn arolwg pwls?',
        'fydd fy rheolwr yn gwybod beth atebais i yn yr arolwg',
      ],
      lookAlikes: [
        'Beth yw arolwg pwls?',
        'Pwy sy’n gallu gweld y negeseuon rydw i’n eu rhannu?',
        'Pryd mae canlyniadau’r arolwg yn dod allan?',
        'all fy rheolwr weld fy hanes pori',
      ],
    },
  ],
};
