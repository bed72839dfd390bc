import type { Words } from './words.ts';

/** Words that more than one feature needs. */
export const common = {
  cymraeg: { cy: 'Cymraeg', en: 'Cymraeg' },
  english: { cy: 'English', en: 'English' },
  bothLanguages: { cy: 'Cymraeg a Saesneg', en: 'Welsh and English' },
  save: { cy: 'Cadw', en: 'Save' },
  send: { cy: 'Anfon', en: 'Send' },
  topics: { cy: 'Pynciau', en: 'Topics' },
  topicAutomation: { cy: 'Awtomeiddio', en: 'Automation' },
  topicAi: { cy: 'Deallusrwydd artiffisial (AI)', en: 'Artificial intelligence (AI)' },
  topicPowerPlatform: { cy: 'Power Platform', en: 'Power Platform' },
  topicBusinessCase: { cy: 'Achos busnes', en: 'Business case' },
  topicData: { cy: 'Data', en: 'Data' },
  topicSkills: { cy: 'Sgiliau', en: 'Skills' },
  topicWorkforce: { cy: 'Gweithlu a gwaith teg', en: 'Workforce and fair work' },
  topicCommunity: { cy: 'Y gymuned', en: 'The community' },
  siteName: { cy: 'Cylch', en: 'Cylch' },
  skipToContent: { cy: 'Neidio i’r cynnwys', en: 'Skip to content' },
  languageSwitch: { cy: 'Iaith', en: 'Language' },
  aboutSite: { cy: 'Am y wefan hon', en: 'About this site' },
  home: { cy: 'Hafan', en: 'Home' },
  homeTitle: { cy: 'Beth yw Cylch?', en: 'What is Cylch?' },
  homeText: {
    cy: 'Bot yn Microsoft Teams yw Cylch. Mae’n helpu cymuned ymarfer o bob rhan o’r sector cyhoeddus i rannu newyddion, canllawiau, arolygon a chyfarfodydd, yn Gymraeg ac yn Saesneg. Rydych chi’n siarad ag e yn Teams. Dyma beth sydd i’w ddarllen yma:',
    en: 'Cylch is a bot in Microsoft Teams. It helps a community of practice from across the public sector to share news, guides, surveys and meetups, in Welsh and in English. You talk to it in Teams. This is what there is to read here:',
  },
  apiDescription: {
    cy: 'Disgrifiad o’r API (OpenAPI, ar gyfer datblygwyr, yn Saesneg)',
    en: 'Description of the API (OpenAPI, for developers)',
  },
  missingTitle: { cy: 'Does dim tudalen yma', en: 'There is no page here' },
  missingText: {
    cy: 'Efallai fod y ddolen yn hen, neu fod llythyren ar goll yn y cyfeiriad. Gwiriwch y cyfeiriad, neu dechreuwch o’r hafan.',
    en: 'The link may be old, or a letter may be missing in the address. Check the address, or start from the home page.',
  },
  failedTitle: { cy: 'Aeth rhywbeth o’i le', en: 'Something went wrong' },
  startedOpen: { cy: 'Mae Cylch yn rhedeg. Agorwch: {{url}}', en: 'Cylch is running. Open: {{url}}' },
  startedAlone: {
    cy: 'Mae Cylch yn rhedeg heb y Playground. Mae’r bot yn gwrando yma: {{url}}',
    en: 'Cylch is running without the Playground. The bot listens here: {{url}}',
  },
  startedAsManager: {
    cy: 'Rydych chi yma fel rheolwr y gymuned. I ddod yn ôl fel aelod: npm start -- --as member',
    en: 'You are here as the community manager. To come back as a member: npm start -- --as member',
  },
  startedAsMember: {
    cy: 'Rydych chi yma fel aelod. I ddod yn ôl fel rheolwr y gymuned: npm start',
    en: 'You are here as a member. To come back as the community manager: npm start',
  },
  startedTeam: {
    cy: 'Agorwch y sianel General unwaith: dyna sut mae’r tîm yn cael y bot.',
    en: 'Open the channel General once: that is how the team gets the bot.',
  },
  startedTry: {
    cy: 'Rhowch gynnig ar: “beth yw RPA?”, “negeseuon”, “arolygon”, “cyfarfodydd”, “cymorth”.',
    en: 'Try: “what is RPA?”, “posts”, “surveys”, “meetups”, “help”.',
  },
  startedKept: {
    cy: 'Canllawiau: {{url}}/guides. Caiff popeth ei gadw yn: {{folder}}. Ctrl-C i stopio.',
    en: 'Guides: {{url}}/guides. Everything is kept in: {{folder}}. Ctrl-C stops.',
  },
} as const satisfies Words;
