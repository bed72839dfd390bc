import type { Words } from '../words.ts';

/** What a manager reads when something foreseen goes wrong with an update. */
export const broadcastErrors = {
  broadcast_not_found: {
    cy: 'Dyw’r diweddariad hwn ddim ar gael. Teipiwch “diweddariadau” i weld y rhai sydd.',
    en: 'This update is not available. Type “updates” to see those that are.',
  },
  broadcast_already_sent: {
    cy: 'Mae’r diweddariad hwn wedi’i anfon yn barod, felly does dim wedi newid. Teipiwch “diweddariadau” i weld ei adroddiad.',
    en: 'This update has already been sent, so nothing has changed. Type “updates” to see its report.',
  },
  broadcast_not_sent: {
    cy: 'Dyw’r diweddariad hwn ddim wedi’i anfon, felly does dim i’w atal. Teipiwch “diweddariadau” i weld ei ragolwg.',
    en: 'This update has not been sent, so there is nothing to stop. Type “updates” to see its preview.',
  },
  broadcast_stopped: {
    cy: 'Mae’r diweddariad hwn wedi’i ganslo neu ei dynnu’n ôl, felly chaiff e ddim ei anfon. Ysgrifennwch un newydd: teipiwch “diweddariad”.',
    en: 'This update was cancelled or recalled, so it will not be sent. Write a new one: type “update”.',
  },
  broadcast_too_large: {
    cy: 'Mae’r diweddariad yn rhy hir i un cerdyn, felly chafodd dim ei gadw. Gwnewch e’n fyrrach, neu defnyddiwch lai o linellau a dolenni.',
    en: 'The update is too long for one card, so nothing was saved. Make it shorter, or use fewer lines and links.',
  },
  audience_not_found: {
    cy: 'Dyw’r gynulleidfa honno ddim yma mwyach. Teipiwch “cynulleidfaoedd” i weld y rhai sydd yma.',
    en: 'That audience is no longer here. Type “audiences” to see those that are.',
  },
  template_not_found: {
    cy: 'Dyw’r templed hwnnw ddim yma mwyach. Teipiwch “templedi” i weld y rhai sydd yma.',
    en: 'That template is no longer here. Type “templates” to see those that are.',
  },
  broken_playground_config: {
    cy: 'Does dim modd defnyddio ffeil osodiadau’r Playground, felly ddechreuodd y bot ddim. Y rheswm: {{reason}}',
    en: 'The Playground’s settings file cannot be used, so the bot did not start. The reason: {{reason}}',
  },
  playground_failed: {
    cy: 'Ddechreuodd y Playground ddim. Y rheswm: {{reason}}. I ddechrau’r bot hebddo: NO_PLAYGROUND=1',
    en: 'The Playground did not start. The reason: {{reason}}. To start the bot without it: NO_PLAYGROUND=1',
  },
  port_taken: {
    cy: 'Mae rhaglen arall yn defnyddio’r porth hwn, felly ddechreuodd y bot ddim: {{port}}. Stopiwch y rhaglen honno, neu rhowch rif arall yn PORT.',
    en: 'Another program uses this port, so the bot did not start: {{port}}. Stop that program, or set PORT to another number.',
  },
  managers_chat_unknown: {
    cy: 'Dydw i ddim yn gwybod ble mae sgwrs bersonol y rheolwr hwn, felly chafodd dim ei anfon. Rhaid i’r rheolwr ysgrifennu ata i yno yn gyntaf.',
    en: 'I do not know where this manager’s personal chat is, so nothing was sent. The manager must write to me there first.',
  },
  test_not_taken: {
    cy: 'Dderbyniodd Teams mo’r prawf. Chafodd yr un sianel ddim byd. Y cod a ddaeth yn ôl: {{code}}. Rhowch gynnig arall arni.',
    en: 'Teams did not take the test. No channel got anything. The code that came back: {{code}}. Try again.',
  },
  broadcast_not_approved: {
    cy: 'Rhaid i reolwr arall gymeradwyo’r diweddariad fel y mae nawr cyn iddo gael ei anfon. Chafodd dim ei anfon.',
    en: 'Another manager must approve the update as it is now before it is sent. Nothing was sent.',
  },
  broadcast_not_proposed: {
    cy: 'Does neb yn gofyn am gymeradwyaeth i’r diweddariad hwn fel y mae nawr, felly does dim wedi newid.',
    en: 'Nobody is asking for approval of this update as it is now, so nothing has changed.',
  },
  broadcast_changed: {
    cy: 'Mae’r diweddariad wedi newid ers i chi ei weld, felly chafodd dim ei wneud. Edrychwch arno eto.',
    en: 'The update has changed since you saw it, so nothing was done. Look at it again.',
  },
  own_approval: {
    cy: 'Chi a ysgrifennodd neu a gynigiodd y diweddariad hwn, felly rhaid i rywun arall ei gymeradwyo.',
    en: 'You wrote or proposed this update, so somebody else must approve it.',
  },
  approval_not_needed: {
    cy: 'Does dim angen cymeradwyaeth yma: gallwch anfon y diweddariad.',
    en: 'No approval is needed here: you can send the update.',
  },
  broadcast_time_invalid: {
    cy: 'Rhowch ddyddiad ac amser sy’n bod, fel 2026-12-01 a 14:00.',
    en: 'Give a date and time that exist, such as 2026-12-01 and 14:00.',
  },
  broadcast_time_skipped: {
    cy: 'Dyw’r amser hwn ddim yn bod ar y diwrnod hwnnw: mae’r clociau’n mynd awr ymlaen. Dewiswch amser awr yn gynharach neu’n hwyrach.',
    en: 'This time does not exist on that day: the clocks go forward an hour. Choose a time an hour earlier or later.',
  },
  broadcast_time_past: {
    cy: 'Mae’r amser hwn wedi mynd heibio. Dewiswch amser yn y dyfodol.',
    en: 'This time has passed. Choose a time in the future.',
  },
  broadcast_time_far: {
    cy: 'Mae’r dyddiad hwn fwy na thair blynedd i ffwrdd. Gwiriwch y flwyddyn.',
    en: 'This date is more than three years away. Check the year.',
  },
  broadcast_not_yours: {
    cy: 'Rhywun arall a ddechreuodd y diweddariad hwn, felly does dim wedi newid. Mae awdur yn cael gweld a newid ei ddiweddariadau ei hun yn unig. Gofynnwch i reolwr: teipiwch “rheolwyr”.',
    en: 'Somebody else started this update, so nothing has changed. Authors can see and change only their own updates. Ask a manager: type “managers”.',
  },
} as const satisfies Words;
