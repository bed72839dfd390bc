import type { Language } from '../../../../src/language/bilingual.ts';

/** A question that managers answered, how else people ask it, and what only looks like it. */
export interface LookAlikes {
  readonly known: string;
  readonly same: readonly string[];
  readonly other: readonly string[];
}

export const LOOK_ALIKES: Readonly<Record<Language, readonly LookAlikes[]>> = {
  en: [
    {
      known: 'Can we use RPA for payroll?',
      same: ['May we use RPA for the payroll?', 'ok to use rpa for payroll'],
      other: [
        'Can we use RPA for pensions?',
        'Can we use AI for payroll?',
        'Can we stop using RPA for payroll?',
        'What is RPA?',
        'Who runs the payroll?',
      ],
    },
    {
      known: 'Who pays for travel to a meetup?',
      same: ['who pays travel costs for meetups', 'Who pays for my travel to the meetup?'],
      other: [
        'When is the next meetup?',
        'Who speaks at the meetup?',
        'How do I travel to a meetup?',
        'Who pays for food at a meetup?',
      ],
    },
    {
      known: 'How do I join the community?',
      same: ['how can i join this community?'],
      other: [
        'How do I leave the community?',
        'Who may join the community?',
        'When can I join the community?',
      ],
    },
    {
      known: 'Is there a Power BI licence for members?',
      same: ['do members get a power bi licence', 'is there any power bi licence for members'],
      other: [
        'How much is a Power BI licence?',
        'Is there a Power Automate licence for members?',
        'Is there Power BI training for members?',
        'Is there no Power BI licence for members?',
      ],
    },
    {
      known: 'When is the 2026 conference?',
      same: ['when is the conference in 2026'],
      other: [
        'When is the 2027 conference?',
        'Where is the 2026 conference?',
        'Who speaks at the 2026 conference?',
      ],
    },
  ],
  cy: [
    {
      known: 'Gawn ni ddefnyddio RPA ar gyfer y gyflogres?',
      same: ['allwn ni ddefnyddio RPA gyda’r gyflogres?'],
      other: [
        'Gawn ni ddefnyddio RPA ar gyfer pensiynau?',
        'Gawn ni ddefnyddio AI ar gyfer y gyflogres?',
        'Beth yw RPA?',
        'Pwy sy’n rhedeg y gyflogres?',
      ],
    },
    {
      known: 'Pwy sy’n talu am deithio i gyfarfod?',
      same: ['pwy sy’n talu am y teithio i’r cyfarfod'],
      other: [
        'Pryd mae’r cyfarfod nesaf?',
        'Pwy sy’n siarad yn y cyfarfod?',
        'Sut mae teithio i gyfarfod?',
        'Pwy sy’n talu am fwyd mewn cyfarfod?',
      ],
    },
    {
      known: 'Sut mae ymuno â’r gymuned?',
      same: ['sut ydw i’n ymuno gyda’r gymuned?'],
      other: [
        'Sut mae gadael y gymuned?',
        'Pwy sy’n cael ymuno â’r gymuned?',
        'Pryd ga i ymuno â’r gymuned?',
      ],
    },
    {
      known: 'Oes trwydded Power BI i aelodau?',
      same: ['ydy aelodau’n cael trwydded power bi'],
      other: [
        'Faint yw trwydded Power BI?',
        'Oes hyfforddiant Power BI i aelodau?',
        'Oes trwydded Power Automate i aelodau?',
      ],
    },
    {
      known: 'Pryd mae cynhadledd 2026?',
      same: ['pryd fydd y gynhadledd yn 2026'],
      other: ['Pryd mae cynhadledd 2027?', 'Ble mae cynhadledd 2026?'],
    },
  ],
};
