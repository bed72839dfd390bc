const both = (cy: string, en: string) => ({ cy, en });

/** A body that each route of the API takes, by method and path: with every field that must be there. */
export const GOOD_BODIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'post /posts': {
    kind: 'news',
    title: both('Newyddion', 'News'),
    summary: both('Rhywbeth newydd.', 'Something new.'),
    topics: ['ai'],
  },
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
  'post /meetups': {
    title: both('Cyfarfod', 'Meetup'),
    description: both('Dewch.', 'Come.'),
    start: '2027-06-20T14:00',
    minutes: 60,
    topics: ['ai'],
  },
  'post /broadcasts': {
    title: both('Diweddariad', 'Update'),
    body: both('Helô.', 'Hello.'),
    audience: { all: true },
  },
  'post /authors': {
    tenantId: '00000000-0000-4000-8000-0000000000aa',
    memberId: '00000000-0000-4000-8000-000000000031',
    audience: { sectors: ['health'] },
  },
  'post /guides': { name: 'robots.md', content: Buffer.from('# Robots\n\nThey copy.').toString('base64') },
  'post /guides/pages': { url: 'https://www.gov.example/robots' },
  'post /guides/drafts/:id/publish': { language: 'en', slug: 'robots' },
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
  'post /broadcasts/:id/approve': { revision: 1 },
  'post /broadcasts/:id/return': { reason: 'The date is wrong.' },
};
