import type { Words } from '../words.ts';

/** What is read by whoever looks at a post before, or after, it is published. */
export const postsModeration = {
  inReview: {
    cy: 'Diolch. Bydd rheolwr yn edrych ar eich neges cyn iddi gael ei chyhoeddi.',
    en: 'Thank you. A manager will look at your post before it is published.',
  },
  reviewWhy: { cy: 'Dyma pam:', en: 'This is why:' },
  waitsBecause: { cy: 'Yn aros amdanoch chi, oherwydd:', en: 'Waiting for you, because:' },
  reasonAlways: {
    cy: 'Mae rheolwr yn edrych ar bob neges cyn iddi fynd i sefydliadau eraill.',
    en: 'A manager looks at every post before it goes to other organisations.',
  },
  reasonOtherOrganisation: { cy: 'Mae’n sôn am sefydliad arall.', en: 'It mentions another organisation.' },
  reasonPersonalDetails: {
    cy: 'Mae ynddi gyfeiriad e-bost neu rif ffôn.',
    en: 'It contains an email address or a phone number.',
  },
  reasonMessageOfAnother: {
    cy: 'Neges rhywun arall yw hi, ac mae’n aros am ei gytundeb.',
    en: 'It is somebody else’s message, and is waiting for their agreement.',
  },
  reasonFeed: {
    cy: 'Daeth o ffrwd y mae rheolwr yn gwirio ei heitemau.',
    en: 'It came from a feed whose items a manager checks.',
  },
  reasonReported: {
    cy: 'Rhoddodd aelod neu ddarllenydd wybod amdani.',
    en: 'A member or a reader reported it.',
  },
  reasonTranslation: { cy: 'Mae aelod wedi cynnig cyfieithiad.', en: 'A member offered a translation.' },
  review: { cy: 'Adolygu', en: 'Review' },
  waitsForManagers: { cy: 'Mae neges yn aros am reolwr', en: 'A post waits for a manager' },
  approve: { cy: 'Cymeradwyo a chyhoeddi', en: 'Approve and publish' },
  approved: { cy: 'Mae’r neges wedi’i chyhoeddi.', en: 'The post is published.' },
  wasApproved: {
    cy: 'Mae eich neges wedi’i chymeradwyo a’i chyhoeddi.',
    en: 'Your post was approved and published.',
  },
  return: { cy: 'Dychwelyd i’w newid', en: 'Return for changes' },
  noteField: {
    cy: 'Beth sydd angen ei newid, a pham (hyd at {{limit}} o lythrennau)',
    en: 'What needs to change, and why (up to {{limit}} characters)',
  },
  noteNeeded: {
    cy: 'Dywedwch wrth yr awdur beth sydd angen ei newid, mewn hyd at {{limit}} o lythrennau.',
    en: 'Tell the author what needs to change, in up to {{limit}} characters.',
  },
  wasReturned: {
    cy: 'Mae rheolwr wedi dychwelyd eich neges i’w newid.',
    en: 'A manager returned your post for changes.',
  },
  returnedNow: {
    cy: 'Mae’r neges wedi’i dychwelyd at ei hawdur.',
    en: 'The post has been returned to its author.',
  },
  moreActs: { cy: 'Rhagor o ddewisiadau', en: 'More options' },
  archive: { cy: 'Archifo', en: 'Archive' },
  archived: {
    cy: 'Mae’r neges yn yr archif. Mae ei dolen yn dal i weithio.',
    en: 'The post is in the archive. Its link still works.',
  },
  restore: { cy: 'Ei rhoi’n ôl yn y rhestr', en: 'List it again' },
  restored: { cy: 'Mae’r neges yn ôl yn y rhestr.', en: 'The post is back in the list.' },
  history: { cy: 'Hanes', en: 'History' },
  versionUntil: { cy: 'Tan: {{date}}. {{title}}', en: 'Until: {{date}}. {{title}}' },
  actDrafted: { cy: 'wedi’i chadw fel drafft', en: 'saved as a draft' },
  actSubmitted: { cy: 'wedi’i hanfon i’w hadolygu', en: 'sent for review' },
  actReturned: { cy: 'wedi’i dychwelyd i’w newid', en: 'returned for changes' },
  actApproved: { cy: 'wedi’i chymeradwyo', en: 'approved' },
  actPublished: { cy: 'wedi’i chyhoeddi', en: 'published' },
  actEdited: { cy: 'wedi’i golygu', en: 'edited' },
  actDismissed: { cy: 'wedi’i hadolygu, ac yn aros', en: 'reviewed, and stays' },
  actArchived: { cy: 'wedi’i harchifo', en: 'archived' },
  actRestored: { cy: 'wedi’i rhoi’n ôl yn y rhestr', en: 'listed again' },
  actWithdrawn: { cy: 'wedi’i thynnu’n ôl', en: 'withdrawn' },
  myDataTouched: {
    cy: 'Neges rhywun arall y mae ateb, cyfieithiad neu fudd gennych chi arni, {{date}}: {{title}}',
    en: 'Somebody else’s post with an answer, a translation or a benefit of yours, {{date}}: {{title}}',
  },
  myDataSaved: {
    cy: 'Nifer y negeseuon rydych chi wedi’u cadw at eto: {{number}}',
    en: 'Posts that you saved for later: {{number}}',
  },
  myDataChat: {
    cy: 'Eich sgwrs bersonol, i ddweud wrthych chi beth ddaeth o’ch negeseuon',
    en: 'Your personal chat, to tell you what happened to your posts',
  },
  myDataFollows: { cy: 'Beth rydych chi’n ei ddilyn, a pha mor aml', en: 'What you follow, and how often' },
} as const satisfies Words;
