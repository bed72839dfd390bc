import type { Words } from '../words.ts';

/** What a manager reads when a guide cannot be taken in: what is wrong, and what to do. */
export const guideErrors = {
  broken_guide: {
    cy: 'Doedd dim modd darllen y canllaw, felly chafodd dim ohono ei ddefnyddio. Y ffeil: {{file}}. Y rhesymau, yn Saesneg: {{reasons}}',
    en: 'The guide could not be read, so none of it was used. The file: {{file}}. The reasons: {{reasons}}',
  },
  guide_file_empty: {
    cy: 'Mae’r ffeil hon yn wag, felly chafodd dim ei gadw. Gwiriwch y ffeil ac anfonwch hi eto.',
    en: 'This file is empty, so nothing was kept. Check the file and send it again.',
  },
  guide_file_too_large: {
    cy: 'Mae’r ffeil hon yn rhy fawr, felly chafodd hi ddim ei darllen. Tynnwch y lluniau ohoni, neu rhannwch hi’n sawl canllaw. Y terfyn, mewn MB: {{limit}}.',
    en: 'This file is too large, so it was not read. Take the pictures out, or split it into several guides. The limit, in MB: {{limit}}.',
  },
  guide_file_type: {
    cy: 'Alla i ddim darllen y math hwn o ffeil. Cadwch y canllaw fel .docx, .pdf, .html neu .md ac anfonwch hwnnw.',
    en: 'I cannot read this type of file. Save the guide as .docx, .pdf, .html or .md and send that.',
  },
  guide_file_mismatch: {
    cy: 'Dyw cynnwys y ffeil hon ddim yn cyfateb i’w henw, felly chafodd hi ddim ei darllen. Agorwch hi, cadwch hi eto yn y fformat cywir ac anfonwch y ffeil newydd.',
    en: 'The content of this file does not match its name, so it was not read. Open it, save it again in the right format and send the new file.',
  },
  guide_file_encrypted: {
    cy: 'Mae cyfrinair ar y ffeil hon, felly doedd dim modd ei darllen. Tynnwch y cyfrinair ac anfonwch hi eto.',
    en: 'This file is protected by a password, so it could not be read. Remove the password and send it again.',
  },
  guide_file_no_text: {
    cy: 'Does dim testun yn y ffeil hon. Mae’n debyg mai lluniau o dudalennau sydd ynddi. Anfonwch y ddogfen wreiddiol, neu defnyddiwch raglen adnabod testun (OCR) arni yn gyntaf.',
    en: 'There is no text in this file. It probably holds pictures of pages. Send the original document, or use a text recognition program (OCR) on it first.',
  },
  guide_file_unpacks: {
    cy: 'Byddai’r ffeil hon yn llawer rhy fawr ar ôl ei dadbacio, felly chafodd hi ddim ei hagor. Cadwch y ddogfen eto yn Word ac anfonwch y ffeil newydd.',
    en: 'This file would become far too large when unpacked, so it was not opened. Save the document again in Word and send the new file.',
  },
  guide_file_broken: {
    cy: 'Mae’r ffeil hon wedi’i difrodi, felly doedd dim modd ei darllen. Agorwch hi, cadwch hi eto ac anfonwch y ffeil newydd.',
    en: 'This file is damaged, so it could not be read. Open it, save it again and send the new file.',
  },
  guide_file_too_much: {
    cy: 'Roedd darllen y ffeil hon yn cymryd gormod o amser neu gof, felly rhoddais y gorau i’w darllen. Cadwch hi fel .docx heb luniau ac anfonwch hi eto.',
    en: 'Reading this file took too much time or memory, so I stopped reading it. Save it as .docx without pictures and send it again.',
  },
  guide_file_too_long: {
    cy: 'Mae’r testun yn rhy hir i un canllaw, felly chafodd dim ei gadw. Rhannwch e’n sawl canllaw. Y terfyn, mewn llythrennau: {{limit}}.',
    en: 'The text is too long for one guide, so nothing was kept. Split it into several guides. The limit, in characters: {{limit}}.',
  },
  guide_file_not_fetched: {
    cy: 'Doedd dim modd nôl y ffeil hon o Teams, felly chafodd dim ei gadw. Anfonwch hi eto.',
    en: 'This file could not be fetched from Teams, so nothing was kept. Send it again.',
  },
  guide_page_host: {
    cy: 'Dyw gwefan y dudalen hon ddim ar restr y gwasanaeth, felly chafodd hi ddim ei darllen. Anfonwch y canllaw fel ffeil, neu gofynnwch i’r sawl sy’n rhedeg y gwasanaeth ychwanegu’r wefan. Y gwefannau sydd ar y rhestr: {{hosts}}',
    en: 'The website of this page is not on the service’s list, so it was not read. Send the guide as a file, or ask whoever runs the service to add the website. The websites on the list: {{hosts}}',
  },
  guide_page_address: {
    cy: 'Dyw’r cyfeiriad hwn ddim yn arwain at dudalen gyhoeddus, felly chafodd hi ddim ei darllen. Rhowch gyfeiriad sy’n dechrau gyda https:// ac sydd ar agor i bawb.',
    en: 'This address does not lead to a public page, so it was not read. Enter an address that begins with https:// and is open to everybody.',
  },
  guide_page_type: {
    cy: 'Dyw’r cyfeiriad hwn ddim yn arwain at dudalen neu ddogfen y galla i ei darllen. Rhowch gyfeiriad tudalen we, PDF neu ddogfen Word.',
    en: 'This address does not lead to a page or document that I can read. Enter the address of a web page, a PDF or a Word document.',
  },
  guide_page_gone: {
    cy: 'Dyw’r dudalen hon ddim yno, neu dyw hi ddim ar agor i bawb, felly chafodd dim ei gadw. Gwiriwch y cyfeiriad mewn porwr.',
    en: 'This page is not there, or is not open to everybody, so nothing was kept. Check the address in a browser.',
  },
  guide_page_robots: {
    cy: 'Mae’r wefan hon yn gofyn i raglenni beidio â darllen y dudalen, felly chafodd hi ddim ei darllen. Anfonwch y canllaw fel ffeil, neu gofynnwch i berchennog y wefan ganiatáu “Cylch” yn ei robots.txt.',
    en: 'This website asks programs not to read the page, so it was not read. Send the guide as a file, or ask the owner of the website to allow “Cylch” in its robots.txt.',
  },
  guide_page_unreachable: {
    cy: 'Doedd dim modd cyrraedd y dudalen hon nawr, felly chafodd dim ei gadw. Rhowch gynnig arall arni yn nes ymlaen.',
    en: 'This page could not be reached just now, so nothing was kept. Try again later.',
  },
  guide_draft_gone: {
    cy: 'Dyw’r drafft hwn ddim ar gael mwyach, felly does dim wedi newid. Anfonwch y ffeil eto.',
    en: 'This draft is no longer available, so nothing has changed. Send the file again.',
  },
  guide_not_found: {
    cy: 'Does dim canllaw fel hwn ymhlith y rhai a anfonwyd, felly does dim wedi newid. Teipiwch “canllawiau” i’w gweld.',
    en: 'There is no such guide among those that were sent, so nothing has changed. Type “guides” to see them.',
  },
  guide_changed: {
    cy: 'Cyhoeddodd rhywun arall fersiwn o’r canllaw hwn ar yr un pryd, felly does dim wedi newid. Edrychwch ar y canllaw a rhowch gynnig arall arni.',
    en: 'Somebody else published a version of this guide at the same time, so nothing has changed. Look at the guide and try again.',
  },
  guide_wordings: {
    cy: 'Mae rhai o’r cwestiynau ar gyfer adran nad yw yn y canllaw, neu mae’r un cwestiwn wedi’i ateb ddwywaith, felly does dim wedi newid. Y rhain: {{strange}}',
    en: 'Some of the questions are for a section that is not in the guide, or the same question is answered twice, so nothing has changed. These: {{strange}}',
  },
  guide_not_brought: {
    cy: 'Mae’r canllaw hwn yn rhan o’r gwasanaeth ei hun, felly does dim modd ei newid na’i dynnu yma. Gofynnwch i’r sawl sy’n rhedeg y gwasanaeth.',
    en: 'This guide is part of the service itself, so it cannot be changed or removed here. Ask whoever runs the service.',
  },
} as const satisfies Words;
