import { broadcastErrors } from './broadcasts.ts';
import { guideErrors } from './guides.ts';
import { verifiedErrors } from './verified.ts';
import { meetupErrors } from './meetups.ts';
import { postErrors } from './posts.ts';
import type { Words } from '../words.ts';

/** What a member reads when something foreseen goes wrong: one line for every code of docs/errors.md. */
export const errors = {
  malformed_payload: {
    cy: 'Doedd dim modd darllen yr hyn a anfonwyd, felly chafodd dim ei gadw. Agorwch y cerdyn eto a rhowch gynnig arall arni.',
    en: 'What was sent could not be read, so nothing was saved. Open the card again and try once more.',
  },
  managers_only: {
    cy: 'Dim ond rheolwyr y gymuned sy’n cael gwneud hyn. Gofynnwch i un ohonyn nhw: teipiwch “rheolwyr” i weld pwy i’w holi.',
    en: 'Only community managers can do this. Ask one of them: type “managers” to see who to ask.',
  },
  authors_only: {
    cy: 'Dim ond rheolwyr y gymuned, a’r awduron a enwyd ganddyn nhw, sy’n cael ysgrifennu diweddariadau. Gofynnwch i reolwr: teipiwch “rheolwyr” i weld pwy i’w holi.',
    en: 'Only community managers, and the authors that they named, can write updates. Ask a manager: type “managers” to see who to ask.',
  },
  unknown_channel: {
    cy: 'Dydw i ddim yn y sianel hon, neu ddim mwyach. Chafodd dim ei newid.',
    en: 'I am not in this channel, or not any more. Nothing was changed.',
  },
  channel_settings_changed: {
    cy: 'Mae rhywun wedi newid gosodiadau’r sianel yn y cyfamser, felly chafodd dim ei newid. Edrychwch arnyn nhw eto.',
    en: 'Somebody has changed the settings of the channel meanwhile, so nothing was changed. Look at them again.',
  },
  channel_pause_past: {
    cy: 'Rhaid i’r saib bara tan ddiwrnod sydd i ddod. Dewiswch ddyddiad o yfory ymlaen.',
    en: 'A pause must last until a day to come. Choose a date from tomorrow on.',
  },
  unknown_sender: {
    cy: 'Does dim anfonwr fel hwn. Dewiswch sefydliad sydd â sianel yn y gymuned.',
    en: 'There is no such sender. Choose an organisation that has a channel in the community.',
  },
  tenant_not_admitted: {
    cy: 'Dyw eich sefydliad ddim wedi ymuno â’r gymuned eto, felly alla i ddim helpu yma. Chafodd dim ei gadw. Gall eich adran TG holi rheolwyr y gymuned am ymuno.',
    en: 'Your organisation has not joined the community yet, so I cannot help here. Nothing was stored. Your IT department can ask the community managers about joining.',
  },
  unknown_verb: {
    cy: 'Dyw’r botwm hwn ddim yn gweithio mwyach. Teipiwch “cymorth” i weld beth alla i ei wneud.',
    en: 'This button no longer works. Type “help” to see what I can do.',
  },
  unknown_report: {
    cy: 'Does dim adroddiad fel hwn yn aros. Efallai fod rhywun arall wedi delio ag ef.',
    en: 'No such report is waiting. Somebody else may have dealt with it.',
  },
  text_too_long: {
    cy: 'Mae’r neges hon yn rhy hir i mi. Ysgrifennwch hi mewn llai na {{limit}} o lythrennau.',
    en: 'This message is too long for me. Write it in fewer than {{limit}} characters.',
  },
  unknown_card: {
    cy: 'Aeth rhywbeth o’i le ar ein hochr ni, felly does dim cerdyn i’w ddangos. Rhowch gynnig arall arni yn nes ymlaen.',
    en: 'Something went wrong on our side, so there is no card to show. Try again later.',
  },
  malformed_activity: {
    cy: 'Doedd dim modd darllen y neges hon. Rhowch gynnig arall arni.',
    en: 'This message could not be read. Try again.',
  },
  not_from_teams: {
    cy: 'Ddaeth y cais hwn ddim o Teams, felly chafodd e ddim ei ddarllen.',
    en: 'This request did not come from Teams, so it was not read.',
  },
  keys_unreachable: {
    cy: 'Alla i ddim gwirio pwy sy’n gofyn ar hyn o bryd. Rhowch gynnig arall arni mewn munud.',
    en: 'I cannot check who is asking at the moment. Try again in a minute.',
  },
  foreign_service_url: {
    cy: 'Dim ond ar y peiriant hwn y mae’r bot yn ateb pan fydd yn rhedeg yn lleol.',
    en: 'While it runs locally, the bot answers on this machine only.',
  },
  unforeseen: {
    cy: 'Aeth rhywbeth o’i le ar ein hochr ni. Rhowch gynnig arall arni mewn munud. Os yw’n digwydd eto, rhowch y cod hwn i reolwyr y gymuned: {{reference}}.',
    en: 'Something went wrong on our side. Try again in a minute. If it happens again, give the community managers this code: {{reference}}.',
  },
  document_too_large: {
    cy: 'Mae hyn yn rhy fawr i’w gadw, felly chafodd dim ei gadw. Gwnewch e’n fyrrach a rhowch gynnig arall arni.',
    en: 'This is too large to keep, so nothing was saved. Make it shorter and try again.',
  },
  work_too_large: {
    cy: 'Mae hyn yn rhy fawr i’w anfon, felly chafodd dim ei anfon. Gwnewch e’n fyrrach a rhowch gynnig arall arni.',
    en: 'This is too large to send, so nothing was sent. Make it shorter and try again.',
  },
  not_authorised: {
    cy: 'Mae angen allwedd ddilys i wneud hyn, felly chafodd dim ei wneud. Gofynnwch i’r sawl sy’n rhedeg y gwasanaeth am allwedd.',
    en: 'This needs a valid key, so nothing was done. Ask whoever runs the service for a key.',
  },
  not_found: {
    cy: 'Does dim byd yn y cyfeiriad hwn. Gwiriwch y cyfeiriad a rhowch gynnig arall arni.',
    en: 'There is nothing at this address. Check the address and try again.',
  },
  method_not_allowed: {
    cy: 'Does dim modd gwneud hyn yn y cyfeiriad hwn, felly chafodd dim ei wneud.',
    en: 'This cannot be done at this address, so nothing was done.',
  },
  invalid_json: {
    cy: 'Dyw’r hyn a anfonwyd ddim yn JSON dilys, felly chafodd dim ei gadw.',
    en: 'What was sent is not valid JSON, so nothing was saved.',
  },
  invalid_request: {
    cy: 'Doedd dim modd darllen y cais, felly chafodd dim ei wneud. Gwiriwch y cyfeiriad a rhowch gynnig arall arni.',
    en: 'The request could not be read, so nothing was done. Check the address and try again.',
  },
  body_too_large: {
    cy: 'Mae’r hyn a anfonwyd yn rhy fawr, felly chafodd dim ei gadw. Y terfyn, mewn beitiau: {{limit}}.',
    en: 'What was sent is too large, so nothing was saved. The limit, in bytes: {{limit}}.',
  },
  unsupported_media_type: {
    cy: 'Dim ond JSON heb ei gywasgu sy’n cael ei dderbyn yma, felly chafodd dim ei gadw.',
    en: 'Only uncompressed JSON is accepted here, so nothing was saved.',
  },
  channel_owners_only: {
    cy: 'Dim ond perchennog y sianel neu un o reolwyr y gymuned sy’n cael newid hyn, felly does dim wedi newid. Holwch y sawl a’m hychwanegodd yma, neu teipiwch “perchennog” yn y sianel i ofyn am gael bod yn berchennog.',
    en: 'Only the channel’s owner or a community manager can change this, so nothing has changed. Ask whoever added me here, or type “owner” in the channel to ask to become an owner.',
  },
  unknown_author: {
    cy: 'Does dim awdur fel hwn, felly does dim wedi newid. Teipiwch “awduron” i weld y rhai sydd.',
    en: 'There is no such author, so nothing has changed. Type “authors” to see those that there are.',
  },
  unknown_survey: {
    cy: 'Dyw’r arolwg hwn ddim ar gael. Teipiwch “arolygon” i weld y rhai sydd.',
    en: 'This survey is not available. Type “surveys” to see those that are.',
  },
  survey_not_open: {
    cy: 'Dyw’r arolwg hwn ddim wedi agor eto, felly chafodd dim ei gadw.',
    en: 'This survey has not opened yet, so nothing was saved.',
  },
  survey_closed: {
    cy: 'Mae’r arolwg hwn wedi cau, felly chafodd dim ei gadw. Teipiwch “arolygon” i weld y canlyniadau.',
    en: 'This survey has closed, so nothing was saved. Type “surveys” to see the results.',
  },
  survey_already_open: {
    cy: 'Mae’r arolwg hwn ar agor yn barod, felly does dim modd ei newid mwyach. Gallwch ei gopïo a newid y copi.',
    en: 'This survey is open already, so it can no longer be changed. You can copy it and change the copy.',
  },
  survey_still_open: {
    cy: 'Does dim canlyniadau cyn i’r arolwg gau. Mae hynny’n diogelu’r rhai sy’n ateb.',
    en: 'There are no results before the survey closes. This protects those who answer.',
  },
  survey_ends_in_past: {
    cy: 'Mae amser cau’r arolwg wedi mynd heibio, felly does dim wedi newid. Dewiswch amser yn y dyfodol.',
    en: 'The closing time of the survey has passed, so nothing has changed. Choose a time in the future.',
  },
  survey_too_long: {
    cy: 'Mae’r arolwg yn rhy hir i un cerdyn, felly chafodd dim ei gadw. Y cwestiwn hiraf: {{question}}. Maint, mewn beitiau: {{bytes}}. Y terfyn: {{limit}}.',
    en: 'The survey is too long for one card, so nothing was saved. The longest question: {{question}}. Size, in bytes: {{bytes}}. The limit: {{limit}}.',
  },
  survey_key_changed: {
    cy: 'Alla i ddim cofnodi atebion ar hyn o bryd, felly chafodd dim ei gadw. Rhowch gynnig arall arni yfory.',
    en: 'I cannot record answers at the moment, so nothing was saved. Try again tomorrow.',
  },
  unknown_series: {
    cy: 'Does dim cyfres o arolygon fel hon.',
    en: 'There is no such series of surveys.',
  },
  survey_empty: {
    cy: 'Does dim cwestiwn yn yr arolwg hwn eto, felly alla i mo’i agor. Ychwanegwch gwestiwn yn gyntaf.',
    en: 'This survey has no question yet, so I cannot open it. Add a question first.',
  },
  ...meetupErrors,
  ...broadcastErrors,
  ...guideErrors,
  ...verifiedErrors,
  ...postErrors,
} as const satisfies Words;
