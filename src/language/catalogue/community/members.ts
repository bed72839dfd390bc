import type { Words } from '../words.ts';

/** The words of a member: help, language, own data, and who manages the community. */
export const members = {
  welcomePersonal: {
    cy: 'Bot y gymuned awtomeiddio ac AI yn y sector cyhoeddus ydw i. Gofynnwch gwestiwn i mi, darllenwch a rhannwch negeseuon ac astudiaethau achos, atebwch arolygon, a dywedwch a ydych chi’n dod i gyfarfodydd.',
    en: 'I am the bot of the public sector’s automation and AI community. Ask me a question, read and share posts and case studies, answer surveys, and say whether you are coming to meetups.',
  },
  welcomePersonalStores: {
    cy: 'Rwy’n cadw eich rhif adnabod yn Teams, yr iaith rydych chi’n ei dewis, a’r hyn rydych chi’n ei rannu drwof i. Teipiwch “fy nata” i’w weld neu i’w ddileu.',
    en: 'I store your id in Teams, the language you choose, and what you share through me. Type “my data” to see it or to erase it.',
  },
  privacyLink: {
    cy: 'Hysbysiad preifatrwydd (yn agor yn y porwr ↗)',
    en: 'Privacy notice (opens in the browser ↗)',
  },
  helpCommand: { cy: 'dangos beth alla i ei wneud', en: 'show what I can do' },
  helpButton: { cy: 'Cymorth', en: 'Help' },
  helpTitle: { cy: 'Beth alla i ei wneud i chi?', en: 'What can I do for you?' },
  helpAsk: {
    cy: 'Gofynnwch gwestiwn yn eich geiriau eich hun, yn Gymraeg neu yn Saesneg. Er enghraifft:',
    en: 'Ask a question in your own words, in Welsh or in English. For example:',
  },
  helpExampleStart: { cy: 'Sut mae dechrau gydag awtomeiddio?', en: 'How do we start with automation?' },
  helpExampleValue: {
    cy: 'Sut mae mesur gwerth awtomeiddio?',
    en: 'How do we measure the value of automation?',
  },
  helpExampleAi: {
    cy: 'Sut mae defnyddio AI yn gyfrifol yn y gwaith?',
    en: 'How do we use AI responsibly at work?',
  },
  helpLimits: {
    cy: 'Rwy’n dyfynnu’r canllawiau ac yn dangos y ffynhonnell. Os nad yw’r ateb yno, fe ddyweda i hynny.',
    en: 'I quote the guides and show the source. If the answer is not there, I say so.',
  },
  helpWords: { cy: 'Neu teipiwch un o’r geiriau hyn:', en: 'Or type one of these words:' },
  helpManagers: { cy: 'I reolwyr y gymuned:', en: 'For community managers:' },
  commandGone: { cy: 'Does dim byd i’w ddangos nawr.', en: 'There is nothing to show now.' },
  languageHelp: { cy: 'dewis eich iaith', en: 'choose your language' },
  languageTitle: {
    cy: 'Ym mha iaith hoffech chi i mi ateb?',
    en: 'Which language would you like me to answer in?',
  },
  languageWhy: {
    cy: 'Rwy’n ateb yn iaith eich neges. Pan na alla i ddweud pa iaith yw hi, eich dewis chi sy’n cyfrif.',
    en: 'I answer in the language of your message. When I cannot tell which it is, your choice counts.',
  },
  languageOwn: {
    cy: 'Eich dewis chi yw hwn. Mae perchennog sianel yn dewis iaith y sianel: teipiwch “gosodiadau” yno.',
    en: 'This is your own choice. A channel’s owner chooses the channel’s language: type “settings” there.',
  },
  languageNow: { cy: 'Eich dewis nawr: {{choice}}', en: 'Your choice now: {{choice}}' },
  languageKept: { cy: 'Diolch. Eich dewis iaith: {{choice}}', en: 'Thank you. Your language: {{choice}}' },
  myDataHelp: {
    cy: 'gweld neu ddileu’r hyn rwy’n ei gadw amdanoch',
    en: 'see or erase what I store about you',
  },
  myDataTitle: { cy: 'Yr hyn rwy’n ei gadw amdanoch chi', en: 'What I store about you' },
  myDataNothing: { cy: 'Dydw i’n cadw dim byd amdanoch chi.', en: 'I store nothing about you.' },
  myDataPersonal: {
    cy: 'Er mwyn eich preifatrwydd, dim ond mewn sgwrs bersonol rwy’n dangos eich data. Teipiwch “fy nata” yno.',
    en: 'For your privacy I show your data in a personal chat only. Type “my data” there.',
  },
  myDataSection: { cy: 'Iaith, sianeli a rôl', en: 'Language, channels and role' },
  myDataId: { cy: 'Eich rhif adnabod yn Teams: {{id}}', en: 'Your id in Teams: {{id}}' },
  myDataChat: {
    cy: 'Ble mae eich sgwrs bersonol â fi, i anfon atoch yr hyn rydych chi wedi gofyn amdano.',
    en: 'Where your personal chat with me is, to send you there what you asked for.',
  },
  myDataWelcomed: {
    cy: 'Eich sgwrs bersonol â fi: rwy’n cofio i mi eich croesawu.',
    en: 'Your personal chat with me: I remember that I have welcomed you.',
  },
  myDataOwner: { cy: 'Perchennog y sianel: {{channel}}', en: 'Owner of the channel: {{channel}}' },
  myDataOwnerAsked: {
    cy: 'Cais i fod yn berchennog: {{channel}}',
    en: 'Request to become an owner: {{channel}}',
  },
  myDataSettings: {
    cy: 'Rydych chi wedi newid gosodiadau’r sianel: {{channel}}',
    en: 'You have changed the settings of the channel: {{channel}}',
  },
  myDataManager: { cy: 'Rôl: rheolwr y gymuned', en: 'Role: community manager' },
  myDataFirstManager: {
    cy: 'Rôl: rheolwr y gymuned, wedi’i enwi yng ngosodiadau’r gwasanaeth. Dim ond y rhai sy’n rhedeg y gwasanaeth sy’n gallu newid hyn.',
    en: 'Role: community manager, named in the settings of the service. Only those who run the service can change this.',
  },
  myDataErase: { cy: 'Dileu fy nata', en: 'Erase my data' },
  myDataSure: { cy: 'Ydych chi’n siŵr?', en: 'Are you sure?' },
  myDataSureWhat: {
    cy: 'Bydda i’n dileu popeth ar y rhestr. Byddwch yn colli eich rôl mewn sianeli a’ch dewis iaith. Does dim modd dadwneud hyn.',
    en: 'I will erase everything on the list. You will lose your role in channels and your choice of language. This cannot be undone.',
  },
  myDataEraseNow: { cy: 'Dileu am byth', en: 'Erase permanently' },
  myDataKeep: { cy: 'Cadw fy nata', en: 'Keep my data' },
  myDataKept: { cy: 'Does dim wedi’i ddileu.', en: 'Nothing was erased.' },
  myDataErased: { cy: 'Mae eich data wedi’i ddileu.', en: 'Your data is erased.' },
  myDataErasedAfter: {
    cy: 'Y tro nesaf y byddwch chi’n ysgrifennu ata i, bydda i’n eich croesawu fel aelod newydd.',
    en: 'The next time you write to me, I will welcome you as a new member.',
  },
  myDataLastManager: {
    cy: 'Chi yw unig reolwr y gymuned, felly mae’r rôl honno’n aros. Enwch reolwr arall yn gyntaf: teipiwch “rheolwyr”.',
    en: 'You are the only community manager, so that role stays. Name another manager first: type “managers”.',
  },
  managersHelp: {
    cy: 'gweld sut i gysylltu â rheolwyr y gymuned',
    en: 'see how to contact the community managers',
  },
  managersCount: {
    cy: {
      zero: 'Does gan y gymuned ddim rheolwr ar hyn o bryd.',
      one: 'Mae gan y gymuned 1 rheolwr.',
      two: 'Mae gan y gymuned 2 reolwr.',
      few: 'Mae gan y gymuned {{count}} rheolwr.',
      many: 'Mae gan y gymuned {{count}} rheolwr.',
      other: 'Mae gan y gymuned {{count}} rheolwr.',
    },
    en: { one: 'The community has 1 manager.', other: 'The community has {{count}} managers.' },
  },
  managersReach: {
    cy: 'I gysylltu â nhw, gofynnwch gwestiwn i mi a phwyswch “Gofyn i berson”, neu holwch yn sianel y gymuned.',
    en: 'To contact them, ask me a question and press “Ask a person”, or ask in the community’s channel.',
  },
  managersTitle: { cy: 'Rheolwyr y gymuned', en: 'Community managers' },
  managersWho: {
    cy: 'Dyma eu rhifau adnabod. Dydw i ddim yn cadw enwau.',
    en: 'These are their ids. I do not store names.',
  },
  managersFirst: { cy: '{{id}} (o osodiadau’r gwasanaeth)', en: '{{id}} (from the settings of the service)' },
  managersAddHelp: { cy: 'enwi rheolwr arall', en: 'name another manager' },
  managersMember: { cy: 'Rhif adnabod y rheolwr newydd (object ID)', en: 'The new manager’s id (object ID)' },
  managersTenant: { cy: 'Rhif ei sefydliad (tenant ID)', en: 'Their organisation’s id (tenant ID)' },
  managersRemove: { cy: 'Rheolwyr i’w tynnu', en: 'Managers to remove' },
  managersAdded: { cy: 'Rheolwr newydd: {{id}}', en: 'New manager: {{id}}' },
  managersRemoved: { cy: 'Ddim yn rheolwr mwyach: {{id}}', en: 'No longer a manager: {{id}}' },
  managersSame: { cy: 'Does dim wedi newid.', en: 'Nothing has changed.' },
  managersProblemId: {
    cy: 'Dyw hwn ddim yn edrych fel rhif adnabod. Mae’n edrych fel hyn: 2f1d6c1e-0000-4000-8000-1234567890ab.',
    en: 'This does not look like an id. An id looks like this: 2f1d6c1e-0000-4000-8000-1234567890ab.',
  },
  managersProblemLast: {
    cy: 'Rhaid i’r gymuned gael o leiaf un rheolwr. Enwch un arall yn gyntaf.',
    en: 'The community must have at least one manager. Name another one first.',
  },
  managersProblemFirst: {
    cy: 'Mae’r rheolwr hwn yng ngosodiadau’r gwasanaeth. Dim ond y rhai sy’n rhedeg y gwasanaeth sy’n gallu ei dynnu.',
    en: 'This manager is in the settings of the service. Only those who run the service can remove them.',
  },
  managersPersonal: {
    cy: 'Mewn sgwrs bersonol gallwch enwi a thynnu rheolwyr: teipiwch “rheolwyr” yno.',
    en: 'In a personal chat you can name and remove managers: type “managers” there.',
  },
} as const satisfies Words;
