import { TOPICS } from '../../src/chat/vocabulary/topics.ts';

const both = (cy: string, en: string) => ({ cy, en });

/** The community, divided in two: every topic has its circle. */
const DIVISION = {
  from: ['community'],
  into: [
    { name: both('AI', 'AI'), topics: ['ai', 'data'] },
    { name: both('Eraill', 'Others'), topics: TOPICS.filter((topic) => topic !== 'ai' && topic !== 'data') },
  ],
};

/** A body that each route of the API takes, by method and path: with every field that must be there. */
export const GOOD_BODIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'post /posts': {
    kind: 'news',
    title: both('Newyddion', 'News'),
    summary: both('Rhywbeth newydd.', 'Something new.'),
    topics: ['ai'],
  },
  'patch /posts/:id': { kind: 'news' },
  'post /posts/:id/answers': { text: 'We began with the simplest.' },
  'post /posts/:id/accept': { answer: 'a'.repeat(22) },
  'post /posts/:id/return': { note: 'Please name the tool.' },
  'post /posts/import': { format: 'json', content: '[]' },
  'post /feeds': { url: 'https://news.example/feed.xml', topics: ['ai'] },
  'post /circles': DIVISION,
  'post /circles/dry-run': DIVISION,
  'post /answers': { question: 'What is RPA?' },
  'post /answers/reports/:id/settle': { outcome: 'stands' },
  'post /answers/verified': {
    wordings: { cy: {}, en: { question: 'Who pays for the train?', answer: 'The council pays.' } },
    owner: both('Rheolwyr y gymuned', 'Community managers'),
    reviewBy: '2027-12-01',
  },
  'patch /answers/verified/:id': { reviewBy: '2028-12-01' },
  'post /answers/verified/:id/restore': { version: 1 },
  'post /surveys': { template: 'support-ranking', audience: { all: true } },
  'post /survey-series': {
    survey: { template: 'support-ranking', audience: { all: true } },
    rule: 'FREQ=MONTHLY;INTERVAL=3',
    starts: '2027-06-01T09:00',
  },
  'patch /survey-series/:id': {
    questions: [{ id: 'one', type: 'yes-no', text: both('Ydych chi’n dod?', 'Are you coming?') }],
  },
  'post /surveys/:id/comments/:comment': { state: 'shown' },
  'post /meetups': {
    title: both('Cyfarfod', 'Meetup'),
    description: both('Dewch.', 'Come.'),
    start: '2027-06-20T14:00',
    link: 'https://example.org/meet',
    topics: ['ai'],
  },
  'patch /meetups/:id': { minutes: 90 },
  'post /meetups/:id/copy': { start: '2027-07-20T14:00' },
  'patch /meetups/:id/materials': { recording: 'https://example.org/recording' },
  'patch /meetups/:id/attendance': { attended: 124 },
  'post /meetups/:id/attendance-report': {
    content: Buffer.from('Full Name\tUser Action\tTimestamp\nA\tJoined\tx', 'utf16le').toString('base64'),
  },
  'post /meetup-series': {
    title: both('Cyfres', 'Series'),
    description: both('Dewch.', 'Come.'),
    first: '2027-06-01T14:00',
    rule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=3',
    minutes: 60,
    link: 'https://example.org/meet',
    topics: ['ai'],
  },
  'patch /meetup-series/:id': { minutes: 45 },
  'post /meetup-series/:id/parts': { more: 2 },
  'post /meetup-series/:id/exceptions': { parts: [2] },
  'post /meetup-series/:id/copy': { first: '2027-07-20T14:00' },
  'post /broadcasts': {
    title: both('Diweddariad', 'Update'),
    body: both('Helô.', 'Hello.'),
    audience: { all: true },
  },
  'patch /channels/:id': { language: 'cy' },
  'post /authors': {
    tenantId: '00000000-0000-4000-8000-0000000000aa',
    memberId: '00000000-0000-4000-8000-000000000031',
    audience: { sectors: ['health'] },
  },
  'post /guides': { name: 'robots.md', content: Buffer.from('# Robots\n\nThey copy.').toString('base64') },
  'post /guides/pages': { url: 'https://www.gov.example/robots' },
  'post /guides/drafts/:id/publish': { language: 'en', slug: 'robots' },
  'patch /guides/:language/:slug/questions': { questions: { robots: ['what is a bot'] } },
  'post /guides/:language/:slug/restore': { version: 1 },
  'post /broadcasts/audiences': {
    name: both('Pob corff iechyd', 'Every health body'),
    audience: { sectors: ['health'] },
  },
  'patch /broadcasts/audiences/:id': { audience: { sectors: ['health'] } },
  'patch /broadcasts/:id': { audience: { sectors: ['health'] } },
  'post /broadcasts/templates': { name: both('Mis', 'Month'), broadcast: 'a'.repeat(22) },
  'post /broadcasts/:id/schedule': { at: '2027-06-20T14:00' },
  'post /broadcasts/:id/follow-ups': { title: both('Dilyniant', 'Follow-up'), body: both('Mwy.', 'More.') },
  'post /broadcasts/:id/uncertain': { way: 'arrived' },
  'post /broadcasts/:id/test': { tenantId: 'a'.repeat(36), memberId: 'b'.repeat(36) },
  'post /broadcasts/:id/approve': { revision: 1 },
  'post /broadcasts/:id/return': { reason: 'The date is wrong.' },
};
