import type { Words } from '../words.ts';

/** What people read when something about a meetup or a series cannot be: what is wrong, and what to do. */
export const meetupErrors = {
  meetup_not_found: {
    cy: 'Does dim cyfarfod fel hwn. Teipiwch “cyfarfodydd” i weld y rhai nesaf.',
    en: 'There is no such meetup. Type “meetups” to see the next ones.',
  },
  meetup_started: {
    cy: 'Mae’r cyfarfod hwn wedi dechrau, felly does dim wedi newid. Teipiwch “cyfarfodydd” i weld y rhai nesaf.',
    en: 'This meetup has started, so nothing has changed. Type “meetups” to see the next ones.',
  },
  meetup_cancelled: {
    cy: 'Mae’r cyfarfod hwn wedi’i ganslo, felly does dim wedi newid. Teipiwch “cyfarfodydd” i weld y rhai nesaf.',
    en: 'This meetup is cancelled, so nothing has changed. Type “meetups” to see the next ones.',
  },
  meetup_not_over: {
    cy: 'Mae hyn yn bosibl ar ôl i’r cyfarfod ddechrau, ac os nad yw wedi’i ganslo. Does dim wedi’i gadw.',
    en: 'This is possible once the meetup has started, and if it is not cancelled. Nothing was stored.',
  },
  meetup_replies_full: {
    cy: 'Mae gan y cyfarfod hwn gymaint o atebion ag y gallaf i eu cadw. Chafodd eich ateb ddim ei gadw.',
    en: 'This meetup has as many replies as I can keep. Your reply was not stored.',
  },
  meetup_capacity_taken: {
    cy: 'Mae lle gan fwy o bobl yn barod: {{coming}}. Rhowch o leiaf y nifer hwnnw o leoedd.',
    en: 'More people have a place already: {{coming}}. Give at least that many places.',
  },
  meetup_end_before_start: {
    cy: 'Rhaid i’r cyfarfod orffen ar ôl iddo ddechrau, ac o fewn diwrnod.',
    en: 'The meetup must end after it starts, and within a day.',
  },
  meetup_where_missing: {
    cy: 'Rhowch le neu ddolen, er mwyn i bobl wybod ble mae’r cyfarfod.',
    en: 'Give a place or a link, so that people know where the meetup is.',
  },
  meetup_zone_unknown: {
    cy: 'Dyw enw’r gylchfa amser ddim yn un o’r rhestr IANA. Defnyddiwch enw fel Europe/London.',
    en: 'The name of the time zone is not on the IANA list. Use a name such as Europe/London.',
  },
  meetup_series_not_found: {
    cy: 'Does dim cyfres fel hon. Teipiwch “cyfarfodydd” i weld y cyfarfodydd nesaf.',
    en: 'There is no such series. Type “meetups” to see the next meetups.',
  },
  meetup_series_cancelled: {
    cy: 'Mae’r gyfres hon wedi’i chanslo, felly does dim wedi newid.',
    en: 'This series is cancelled, so nothing has changed.',
  },
  meetup_series_part_none: {
    cy: 'Does dim un o’r cyfarfodydd hyn i ddod bellach, felly does dim wedi newid.',
    en: 'None of these meetups is still to come, so nothing has changed.',
  },
  meetup_series_full: {
    cy: 'Byddai gormod o gyfarfodydd yn y gyfres. Gall fod ynddi hyd at: {{parts}}. Ychwanegwch lai, neu trefnwch gyfres newydd.',
    en: 'The series would have too many meetups. It can have up to: {{parts}}. Add fewer, or plan a new series.',
  },
  meetup_series_part_early: {
    cy: 'Rhaid i ddyddiad newydd fod ar ôl dyddiad olaf y gyfres. I gael un cyn hynny, trefnwch gyfarfod ar ei ben ei hun.',
    en: 'A new date must be after the last date of the series. For an earlier one, plan a single meetup.',
  },
  meetup_rule_invalid: {
    cy: 'Dydw i ddim yn deall rheol y gyfres. Defnyddiwch reol fel FREQ=MONTHLY;BYDAY=1TU;COUNT=5.',
    en: 'I do not understand the rule of the series. Use a rule such as FREQ=MONTHLY;BYDAY=1TU;COUNT=5.',
  },
  meetup_rule_endless: {
    cy: 'Does dim diwedd i’r gyfres hon. Dywedwch sawl gwaith (COUNT) neu tan ba bryd (UNTIL).',
    en: 'This series has no end. Say how many times (COUNT) or until when (UNTIL).',
  },
  meetup_rule_empty: {
    cy: 'Does dim un dyddiad yn y gyfres hon. Gwiriwch y diwrnod, y misoedd a’r dyddiadau rydych chi wedi’u hepgor.',
    en: 'This series has no dates. Check the day, the months and the dates you left out.',
  },
  meetup_rule_long: {
    cy: 'Mae’r gyfres hon yn rhy hir. Gall fod ynddi hyd at {{parts}} o gyfarfodydd, o fewn {{years}} blynedd.',
    en: 'This series is too long. It can have up to {{parts}} meetups, within {{years}} years.',
  },
  meetup_rule_exception: {
    cy: 'Does dim cyfarfod beth bynnag ar un o’r dyddiadau i’w hepgor. Gwiriwch y dyddiadau.',
    en: 'One of the dates to leave out has no meetup anyway. Check the dates.',
  },
  meetup_report_not_fetched: {
    cy: 'Doedd dim modd nôl yr adroddiad hwn o Teams, felly chafodd dim ei gadw. Anfonwch ef eto, neu rhowch y nifer eich hun.',
    en: 'This report could not be fetched from Teams, so nothing was kept. Send it again, or enter the number yourself.',
  },
  meetup_report_unreadable: {
    cy: 'Dyw hwn ddim yn adroddiad presenoldeb o Teams, neu does neb wedi’i enwi ynddo. Lawrlwythwch ef eto o Teams, neu rhowch y nifer eich hun.',
    en: 'This is not a Teams attendance report, or it names nobody. Download it again from Teams, or enter the number yourself.',
  },
  meetup_start_invalid: {
    cy: 'Rhowch ddyddiad ac amser dechrau sy’n bod, fel 2026-12-01 a 14:00.',
    en: 'Give a start date and time that exist, such as 2026-12-01 and 14:00.',
  },
  meetup_start_skipped: {
    cy: 'Dyw’r amser hwn ddim yn bod ar y diwrnod hwnnw: mae’r clociau’n mynd awr ymlaen. Dewiswch amser awr yn gynharach neu’n hwyrach.',
    en: 'This time does not exist on that day: the clocks go forward an hour. Choose a time an hour earlier or later.',
  },
  meetup_start_past: {
    cy: 'Mae’r amser hwn wedi mynd heibio. Dewiswch amser yn y dyfodol.',
    en: 'This time has passed. Choose a time in the future.',
  },
  meetup_start_far: {
    cy: 'Mae’r dyddiad hwn fwy na thair blynedd i ffwrdd. Gwiriwch y flwyddyn.',
    en: 'This date is more than three years away. Check the year.',
  },
} as const satisfies Words;
