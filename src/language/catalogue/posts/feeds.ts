import type { Words } from '../words.ts';

/** Feeds of other sites. */
export const postsFeeds = {
  feeds: { cy: 'Ffrydiau', en: 'Feeds' },
  feed: { cy: 'Ffrwd', en: 'Feed' },
  feedsHelp: { cy: 'ffrydiau gwefannau eraill', en: 'feeds of other sites' },
  feedsPersonal: {
    cy: 'Dim ond mewn sgwrs bersonol rwy’n dangos hyn. Teipiwch “ffrydiau” yno.',
    en: 'I show this in a personal chat only. Type “feeds” there.',
  },
  feedsIntro: {
    cy: 'Mae’r ffrydiau’n cael eu darllen yn awtomatig (RSS, Atom neu JSON Feed). Nifer y ffrydiau: {{feeds}}.',
    en: 'Feeds are read automatically (RSS, Atom or JSON Feed). Number of feeds: {{feeds}}.',
  },
  feedAdd: { cy: 'Ychwanegu ffrwd', en: 'Add a feed' },
  feedAddIntro: {
    cy: 'Bydd rheolwr yn gwirio pob eitem, oni bai eich bod chi’n ymddiried yn y ffrwd. Chaiff neb wybod am yr hyn sydd yn y ffrwd eisoes.',
    en: 'A manager checks each item, unless you trust the feed. Nobody is told about what is in the feed already.',
  },
  feedUrl: { cy: 'Cyfeiriad y ffrwd (https://)', en: 'Address of the feed (https://)' },
  feedName: { cy: 'Enw’r ffrwd, os ydych chi am ei newid', en: 'Name of the feed, if you want another one' },
  feedTrustField: { cy: 'Cyhoeddi', en: 'Publishing' },
  feedTrusted: { cy: 'Mae eitemau’n cael eu cyhoeddi ar unwaith.', en: 'Items are published at once.' },
  feedModerated: { cy: 'Mae rheolwr yn gwirio pob eitem.', en: 'A manager checks each item.' },
  feedItems: { cy: 'Nifer yr eitemau hyd yn hyn: {{items}}', en: 'Items so far: {{items}}' },
  feedRead: { cy: 'Darllenwyd ddiwethaf: {{date}}', en: 'Last read: {{date}}' },
  feedUnread: { cy: 'Heb ei darllen eto.', en: 'Not read yet.' },
  feedWaits: { cy: '{{why}} Y cynnig nesaf: {{date}}', en: '{{why}} Next try: {{date}}' },
  feedIsBroken: {
    cy: 'Dydw i ddim yn darllen y ffrwd hon mwyach. {{why}}',
    en: 'I no longer read this feed. {{why}}',
  },
  feedWhyAddress: {
    cy: 'Rhaid i’r cyfeiriad fod yn un cyhoeddus sy’n dechrau gyda https://.',
    en: 'The address must be a public one that starts with https://.',
  },
  feedWhySite: {
    cy: 'Rhoddodd y wefan ateb na ellir ei ddefnyddio.',
    en: 'The site gave an answer that cannot be used.',
  },
  feedWhyReach: {
    cy: 'Doedd dim modd cyrraedd y wefan yn ddiogel.',
    en: 'The site could not be reached safely.',
  },
  feedWhyBusy: { cy: 'Roedd y wefan yn rhy brysur.', en: 'The site was too busy.' },
  feedWhyGone: { cy: 'Does dim byd yn y cyfeiriad hwn.', en: 'There is nothing at this address.' },
  feedWhyForbidden: {
    cy: 'Dyw’r wefan ddim yn caniatáu i mi ei darllen.',
    en: 'The site does not allow me to read it.',
  },
  feedWhyLarge: { cy: 'Mae’r ffrwd yn rhy fawr.', en: 'The feed is too large.' },
  feedWhyNone: {
    cy: 'Does dim ffrwd RSS, Atom na JSON yn y cyfeiriad hwn.',
    en: 'There is no RSS, Atom or JSON feed at this address.',
  },
  feedWhyWritten: {
    cy: 'Dyw’r ffrwd ddim wedi’i hysgrifennu’n gywir.',
    en: 'The feed is not written correctly.',
  },
  feedAgain: { cy: 'Ei darllen eto', en: 'Read it again' },
  feedTrust: { cy: 'Ymddiried ynddi', en: 'Trust it' },
  feedModerate: { cy: 'Gwirio pob eitem', en: 'Check each item' },
  feedRemove: { cy: 'Tynnu’r ffrwd', en: 'Remove the feed' },
  feedBrought: {
    cy: 'Mae eitemau newydd o ffrwd yn aros am reolwr.',
    en: 'New items of a feed wait for a manager.',
  },
  feedWaiting: { cy: 'Nifer yr eitemau: {{items}}', en: 'Number of items: {{items}}' },
  feedBroke: { cy: 'Mae ffrwd wedi torri.', en: 'A feed is broken.' },
  feedBrokeWhat: {
    cy: 'Fydda i ddim yn rhoi cynnig arall arni nes i chi ofyn. Gwiriwch y cyfeiriad.',
    en: 'I will not try again until you ask. Check the address.',
  },
} as const satisfies Words;
