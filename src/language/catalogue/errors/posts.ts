import type { Words } from '../words.ts';

/** What a member reads when something about a post goes wrong. */
export const postErrors = {
  unknown_post: {
    cy: 'Dyw’r neges hon ddim ar gael mwyach. Teipiwch “negeseuon” i weld y rhai diweddaraf.',
    en: 'This post is no longer available. Type “posts” to see the latest ones.',
  },
  post_not_yours: {
    cy: 'Dim ond awdur y neges neu un o reolwyr y gymuned sy’n cael gwneud hyn, felly does dim wedi newid. I roi gwybod amdani, pwyswch “Rhoi gwybod am hon”.',
    en: 'Only the post’s author or a community manager can do this, so nothing has changed. To report it, press “Report this post”.',
  },
  post_not_in_review: {
    cy: 'Mae rhywun wedi penderfynu am y neges hon eisoes, felly does dim wedi newid.',
    en: 'Somebody has decided about this post already, so nothing has changed.',
  },
  post_own_words: {
    cy: 'Eich neges chi yw hon, felly rhaid i reolwr arall edrych arni. Does dim wedi newid.',
    en: 'This is your own post, so another manager must look at it. Nothing has changed.',
  },
  post_not_a_question: {
    cy: 'Dyw’r neges hon ddim yn derbyn atebion, felly chafodd dim ei gadw.',
    en: 'This post does not take answers, so nothing was saved.',
  },
  unknown_feed: {
    cy: 'Dyw’r ffrwd hon ddim yno mwyach. Teipiwch “ffrydiau” i weld y rhai sydd.',
    en: 'This feed is no longer there. Type “feeds” to see those that are.',
  },
  feeds_away: {
    cy: 'Dyw’r gwasanaeth hwn ddim yn gallu darllen y we, felly chafodd y ffrwd ddim ei hychwanegu. Gofynnwch i’r sawl sy’n rhedeg y gwasanaeth.',
    en: 'This service cannot read the web, so the feed was not added. Ask whoever runs the service.',
  },
  circle_plan_wrong: {
    cy: 'Dyw’r cynllun ddim yn gywir, felly does dim wedi newid. Rhaid i bob pwnc fynd i un cylch yn union. Agorwch y ffurflen eto: teipiwch “cylchoedd”.',
    en: 'The plan is not correct, so nothing has changed. Each topic must go into exactly one circle. Open the form again: type “circles”.',
  },
  import_unreadable: {
    cy: 'Doedd dim modd darllen y ffeil, felly chafodd dim ei fewnforio. Gwiriwch ei bod yn ffeil JSON neu CSV o negeseuon.',
    en: 'The file could not be read, so nothing was imported. Check that it is a JSON or CSV file of posts.',
  },
  follow_owners_only: {
    cy: 'Dim ond perchennog y sianel neu un o reolwyr y gymuned sy’n cael dewis beth sy’n dod yma, felly does dim wedi newid. Gallwch chi ddilyn drosoch chi’ch hun: teipiwch “dilyn” mewn sgwrs bersonol.',
    en: 'Only the channel’s owner or a community manager can choose what comes here, so nothing has changed. You can follow for yourself: type “follow” in a personal chat.',
  },
} as const satisfies Words;
