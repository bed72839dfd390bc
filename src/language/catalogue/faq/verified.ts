import type { Words } from '../words.ts';

/** What a person reads about verified answers: those that community managers wrote and stand for. */
export const faqVerified = {
  verifiedAnswer: { cy: 'Ateb wedi’i wirio', en: 'Verified answer' },
  verifiedAnswers: { cy: 'Atebion wedi’u gwirio', en: 'Verified answers' },
  verifiedHelp: { cy: 'gweld a golygu atebion wedi’u gwirio', en: 'see and edit verified answers' },
  verifiedReviewed: { cy: 'Adolygwyd ar', en: 'Reviewed on' },
  verifiedBasedOn: { cy: 'Yn seiliedig ar', en: 'Based on' },
  verifiedAbout: { cy: 'Am yr ateb hwn', en: 'About this answer' },
  verifiedOnlyInWelsh: {
    cy: 'Yn Gymraeg yn unig y mae’r ateb hwn ar gael.',
    en: 'This answer is available in Welsh only.',
  },
  verifiedOnlyInEnglish: {
    cy: 'Yn Saesneg yn unig y mae’r ateb hwn ar gael. Dydyn ni ddim yn defnyddio cyfieithu peirianyddol.',
    en: 'This answer is available in English only. We do not use machine translation.',
  },
  verifiedPastReview: {
    cy: 'Dylai’r ateb hwn fod wedi’i adolygu erbyn: {{date}}. Efallai nad yw’n gyfredol.',
    en: 'This answer was due for review by: {{date}}. It may be out of date.',
  },
  verifiedGone: {
    cy: 'Dyw’r ateb hwn ddim yn cael ei ddefnyddio mwyach. Gofynnwch eich cwestiwn eto.',
    en: 'This answer is no longer in use. Ask your question again.',
  },
  verifiedRetired: {
    cy: 'Dyw’r ateb hwn ddim yn cael ei ddefnyddio mwyach.',
    en: 'This answer is no longer in use.',
  },
  verifiedIntro: {
    cy: 'Bydd pawb sy’n gofyn y cwestiwn hwn yn cael yr ateb hwn, o flaen y canllawiau. Gall iaith fod yn wag: dywedir wedyn nad yw’r ateb ar gael ynddi. Peidiwch â rhoi enwau pobl ynddo.',
    en: 'Everybody who asks this question gets this answer, before the guides. A language may be left empty: people are then told that there is no answer in that language. Do not put names of people in it.',
  },
  verifiedQuestionCy: { cy: 'Cwestiwn yn Gymraeg', en: 'Question in Welsh' },
  verifiedAnswerCy: { cy: 'Ateb yn Gymraeg', en: 'Answer in Welsh' },
  verifiedAlsoCy: {
    cy: 'Ffyrdd eraill o ofyn yn Gymraeg (un ar bob llinell)',
    en: 'Other ways of asking in Welsh (one a line)',
  },
  verifiedQuestionEn: { cy: 'Cwestiwn yn Saesneg', en: 'Question in English' },
  verifiedAnswerEn: { cy: 'Ateb yn Saesneg', en: 'Answer in English' },
  verifiedAlsoEn: {
    cy: 'Ffyrdd eraill o ofyn yn Saesneg (un ar bob llinell)',
    en: 'Other ways of asking in English (one a line)',
  },
  verifiedOwnerCy: {
    cy: 'Perchennog yn Gymraeg (sefydliad neu rôl)',
    en: 'Owner in Welsh (organisation or role)',
  },
  verifiedOwnerEn: {
    cy: 'Perchennog yn Saesneg (sefydliad neu rôl)',
    en: 'Owner in English (organisation or role)',
  },
  verifiedSourceTitle: {
    cy: 'Yn seiliedig ar (teitl, os oes ffynhonnell)',
    en: 'Based on (title, if there is a source)',
  },
  verifiedSourceUrl: { cy: 'Dolen i’r ffynhonnell (https)', en: 'Link to the source (https)' },
  verifiedNeedsQuestion: {
    cy: 'Ysgrifennwch y cwestiwn mewn un iaith o leiaf.',
    en: 'Write the question in one language at least.',
  },
  verifiedNeedsAnswer: {
    cy: 'Ysgrifennwch yr ateb mewn un iaith o leiaf.',
    en: 'Write the answer in one language at least.',
  },
  verifiedNeedsOwner: {
    cy: 'Ysgrifennwch enw’r perchennog yn y ddwy iaith.',
    en: 'Write the owner in both languages.',
  },
  verifiedNeedsDay: {
    cy: 'Dewiswch ddyddiad ar gyfer yr adolygiad nesaf.',
    en: 'Choose a date for the next review.',
  },
  verifiedBadLink: {
    cy: 'Rhaid i’r ddolen ddechrau gyda https://',
    en: 'The link must begin with https://',
  },
  verifiedNeedsTitle: { cy: 'Rhowch deitl i’r ffynhonnell.', en: 'Give the source a title.' },
  verifiedTooLong: {
    cy: 'Mae rhywbeth yn rhy hir. Cwestiwn: hyd at {{question}} o lythrennau. Ateb: hyd at {{answer}}.',
    en: 'Something is too long. A question: up to {{question}} characters. An answer: up to {{answer}}.',
  },
  verifiedChangedMeanwhile: {
    cy: 'Newidiodd rhywun arall yr ateb hwn yn y cyfamser, felly chafodd eich newid ddim ei gadw. Copïwch yr hyn sydd ei angen arnoch chi, ac agorwch yr ateb eto.',
    en: 'Somebody else has changed this answer, so your change is not saved. Copy what you need, and open the answer again.',
  },
  verifiedSaved: {
    cy: 'Wedi’i gadw. Bydd pawb yn ei gael o fewn deg eiliad.',
    en: 'Saved. Everybody gets it within ten seconds.',
  },
  verifiedUndone: {
    cy: 'Mae’r fersiwn flaenorol yn cael ei defnyddio eto.',
    en: 'The earlier version is in use again.',
  },
  verifiedNowRetired: {
    cy: 'Fydd neb yn cael yr ateb hwn mwyach. Gallwch ddadwneud hynny.',
    en: 'Nobody will get this answer any more. You can undo that.',
  },
  verifiedReviewedNow: {
    cy: 'Mae’r ateb hwn wedi’i adolygu.',
    en: 'This answer has been reviewed.',
  },
  verifiedReviewNow: {
    cy: 'Mae’n bryd adolygu ateb wedi’i wirio',
    en: 'A verified answer is due for review',
  },
  verifiedInUse: { cy: 'Yn cael ei ddefnyddio. Adolygu erbyn: {{date}}', en: 'In use. Review by: {{date}}' },
  verifiedIsOverdue: {
    cy: 'Dylai fod wedi’i adolygu erbyn: {{date}}',
    en: 'Was due for review by: {{date}}',
  },
  verifiedIsRetired: { cy: 'Ddim yn cael ei ddefnyddio', en: 'Not in use' },
  verifiedVersion: { cy: 'Fersiwn: {{number}}', en: 'Version: {{number}}' },
  verifiedNoWelsh: { cy: 'Does dim ateb yn Gymraeg eto.', en: 'There is no answer in Welsh yet.' },
  verifiedNoEnglish: { cy: 'Does dim ateb yn Saesneg eto.', en: 'There is no answer in English yet.' },
  verifiedPage: { cy: 'Agor y dudalen ↗', en: 'Open its page ↗' },
  verifiedEdit: { cy: 'Golygu', en: 'Edit' },
  verifiedStillRight: { cy: 'Yn dal yn gywir', en: 'Still correct' },
  verifiedUndo: { cy: 'Dadwneud', en: 'Undo' },
  verifiedRetire: { cy: 'Peidio â’i ddefnyddio', en: 'Stop using it' },
  verifiedAll: { cy: 'Pob ateb wedi’i wirio', en: 'All verified answers' },
  verifiedNew: { cy: 'Ysgrifennu un newydd', en: 'Write a new one' },
  verifiedMore: { cy: 'Rhagor', en: 'More' },
  verifiedEarlier: { cy: 'Y rhai blaenorol', en: 'Previous ones' },
  verifiedNone: { cy: 'Does dim ateb wedi’i wirio eto.', en: 'There is no verified answer yet.' },
  verifiedKeptByMe: {
    cy: 'Ateb wedi’i wirio y cewch eich atgoffa i’w adolygu: {{question}}',
    en: 'A verified answer that you are reminded to review: {{question}}',
  },
  offerTitle: { cy: 'Cynnig gan y gymuned', en: 'Offered by the community' },
  offerOpen: {
    cy: 'Derbyniodd y sawl a ofynnodd yr ateb hwn. A ddylai fod yn ateb wedi’i wirio?',
    en: 'Whoever asked accepted this answer. Should it be a verified answer?',
  },
  offerAccepted: { cy: 'Wedi’i gadw fel ateb wedi’i wirio', en: 'Kept as a verified answer' },
  offerDeclined: { cy: 'Heb ei gadw fel ateb wedi’i wirio', en: 'Not kept as a verified answer' },
  offerAccept: { cy: 'Cadw fel y mae', en: 'Keep as it is' },
  offerEdit: { cy: 'Golygu cyn cadw', en: 'Edit before keeping' },
  offerDecline: { cy: 'Peidio â’i gadw', en: 'Do not keep' },
  offerSource: { cy: 'Ble rhoddwyd yr ateb ↗', en: 'Where it was answered ↗' },
  offerWaits: { cy: 'Cynnig gan y gymuned', en: 'Offered by the community' },
  offerGone: { cy: 'Dyw’r cynnig hwn ddim ar gadw mwyach.', en: 'This offer is no longer kept.' },
  offerSettled: {
    cy: 'Mae rheolwr arall eisoes wedi penderfynu ar y cynnig hwn.',
    en: 'Another manager has already decided about this offer.',
  },
} as const satisfies Words;
