import type { Words } from '../words.ts';

/** The words of the privacy notice and of the terms of use. */
export const pages = {
  privacyTitle: { cy: 'Hysbysiad preifatrwydd', en: 'Privacy notice' },
  privacyIntro: {
    cy: 'Mae’r hysbysiad hwn yn dweud beth mae {{bot}} yn ei gadw amdanoch, ble, am ba hyd, a beth yw eich hawliau. Bot cymuned ymarfer awtomeiddio ac AI y sector cyhoeddus yw {{bot}}.',
    en: 'This notice says what {{bot}} stores about you, where, for how long, and what your rights are. {{bot}} is the bot of the public sector’s community of practice for automation and AI.',
  },
  privacyStoredTitle: { cy: 'Beth sy’n cael ei gadw', en: 'What is stored' },
  privacyStoredMember: {
    cy: 'Amdanoch chi: eich rhif adnabod yn Teams (object ID), rhif eich sefydliad (tenant ID) a’r iaith rydych chi’n ei dewis. Os ydych chi’n berchennog ar sianel neu’n un o reolwyr y gymuned, mae’r rôl honno’n cael ei chadw gyda’r rhif adnabod.',
    en: 'About you: your id in Teams (object ID), your organisation’s id (tenant ID) and the language you choose. If you own a channel or manage the community, that role is stored with the id.',
  },
  privacyStoredShared: {
    cy: 'Yr hyn rydych chi’n ei rannu drwy’r bot: y negeseuon a’r astudiaethau achos rydych chi’n eu cyhoeddi, eich atebion i wahoddiadau, a chwestiynau rydych chi’n dewis eu hanfon at reolwyr y gymuned.',
    en: 'What you share through the bot: the posts and case studies you publish, your replies to invitations, and questions that you choose to send to the community managers.',
  },
  privacyStoredSurveys: {
    cy: 'Atebion i arolygon: mae pob arolwg yn dweud ar ei gerdyn sut mae’n cadw atebion. Dienw: mae cod yn dangos eich bod wedi ateb, ac mae’r ateb ar wahân iddo, heb eich enw na’ch rhif adnabod. Cyfrinachol: mae cod yn arwain at eich ateb, er mwyn i chi allu ei newid. Pan fydd arolwg o’r ddau fath yn cau, caiff y codau a’u hallwedd eu dinistrio, ac wedyn all neb ddweud pwy roddodd pa ateb. Gydag enw: mae eich enw’n aros gyda’ch ateb.',
    en: 'Answers to surveys: each survey says on its card how it keeps answers. Anonymous: a code shows that you have answered, and the answer lies apart from it, without your name or your id. Confidential: a code leads to your answer, so that you can change it. When a survey of these two kinds closes, the codes and their key are destroyed, and then nobody can tell who gave which answer. With names: your name stays with your answer.',
  },
  privacyResults: {
    cy: 'Canlyniadau arolygon: mae ffigurau wedi’u talgrynnu i 5, chaiff grwpiau bach mo’u dangos, ac mae rheolwyr y gymuned yn darllen sylwadau cyn i neb arall eu gweld. Mae terfyn i hyn: gall pobl sy’n rhannu eu hatebion â’i gilydd gyfrifo mwy, a gall rhywun adnabod eich ffordd o ysgrifennu. All y gwasanaeth mo’ch diogelu rhag rhywun sy’n newid y rhaglen ei hun, sy’n cymharu llawer o gopïau o’r storfa, neu sy’n dal cyfrinach y gwasanaeth ac yn darllen y storfa tra bydd arolwg ar agor.',
    en: 'Results of surveys: figures are rounded to 5, small groups are not shown, and community managers read comments before anyone else sees them. This has its limits: people who share their answers with each other can work out more, and someone may recognise how you write. The service cannot protect you from someone who changes the program itself, who compares many copies of the storage, or who holds the secret of the service and reads the storage while a survey is open.',
  },
  privacyStoredChannel: {
    cy: 'Am sianel: enw’r tîm a’r sianel, y cyfeiriad technegol, y sefydliad a’i sector, a’r hyn a ddewisodd y perchennog. Am bwy bynnag a newidiodd y gosodiadau: y rhif adnabod a’r dyddiad.',
    en: 'About a channel: the name of the team and of the channel, its technical address, the organisation and its sector, and what its owner chose. About whoever changed the settings: the id and the date.',
  },
  privacyNotTitle: { cy: 'Beth nad yw’n cael ei gadw', en: 'What is not stored' },
  privacyNot: {
    cy: 'Nid yw enwau pobl na chyfeiriadau e-bost yn cael eu cadw. Nid yw sgyrsiau eich sianel yn cael eu darllen: dim ond negeseuon sydd wedi’u cyfeirio at y bot y mae’n eu gweld. Mae cwestiwn yn cael ei ateb ac yna ei anghofio, oni bai eich bod chi’n ei anfon at reolwyr y gymuned. Nid yw cofnodion technegol y gwasanaeth yn cynnwys eich negeseuon na’ch enw.',
    en: 'People’s names and email addresses are not stored. The conversations of your channel are not read: the bot only sees messages that are addressed to it. A question is answered and then forgotten, unless you send it to the community managers. The technical logs of the service hold neither your messages nor your name.',
  },
  privacyWhereTitle: { cy: 'Ble, a phwy sy’n ei weld', en: 'Where, and who sees it' },
  privacyWhere: {
    cy: 'Mae’r data’n cael ei gadw yng nghyfrif Azure y sefydliad sy’n rhedeg y gwasanaeth, neu ar un cyfrifiadur pan fydd y bot yn cael ei dreialu. Y sefydliad hwnnw a rheolwyr y gymuned sy’n gallu ei weld. Mae’r negeseuon eu hunain yn mynd drwy Microsoft Teams, o dan delerau eich sefydliad â Microsoft. Nid yw’r data’n cael ei werthu na’i ddefnyddio i hysbysebu nac i hyfforddi modelau.',
    en: 'The data is kept in the Azure account of the organisation that runs the service, or on one computer while the bot is being tried out. That organisation and the community managers can see it. The messages themselves pass through Microsoft Teams, under your organisation’s terms with Microsoft. The data is not sold, and not used for advertising or to train models.',
  },
  privacyLongTitle: { cy: 'Am ba hyd', en: 'For how long' },
  privacyLongMember: {
    cy: 'Eich dewis iaith a’ch rolau: nes i chi eu dileu, neu nes i rôl ddod i ben. Ble mae eich sgwrs bersonol â’r bot: nes i chi dynnu’r bot ohoni.',
    en: 'Your language and your roles: until you erase them, or until a role ends. Where your personal chat with the bot is: until you remove the bot from it.',
  },
  privacyLongChannel: {
    cy: 'Sianel a’i pherchnogion: nes i’r bot gael ei dynnu o’r tîm neu’r sgwrs. Yna maen nhw’n cael eu dileu ar unwaith.',
    en: 'A channel and its owners: until the bot is removed from the team or the chat. Then they are erased at once.',
  },
  privacyLongReplies: {
    cy: 'Eich atebion i wahoddiadau, a’ch enw i’r trefnwyr os ydych chi’n dod neu efallai’n dod: tan 30 diwrnod ar ôl y cyfarfod.',
    en: 'Your replies to invitations, and your name for the organisers if you come or may come: until 30 days after the meetup.',
  },
  privacyLongShared: {
    cy: 'Yr hyn rydych chi’n ei rannu: tra bydd o ddefnydd i’r gymuned, neu nes i chi ofyn am ei ddileu.',
    en: 'What you share: as long as it is of use to the community, or until you ask for it to be erased.',
  },
  privacyLongNotes: {
    cy: 'Neges sydd ar ei ffordd i’ch sgwrs bersonol: nes iddi gyrraedd, o fewn ychydig oriau fel arfer. Am wythnos wedyn, dim ond y ffaith bod neges wedi’i hanfon sy’n cael ei chadw, heb ei geiriau a heb ddweud i bwy.',
    en: 'A message on its way to your personal chat: until it has arrived, normally within a few hours. For a week after that, only the fact that a message was sent is kept, without its words and without saying to whom.',
  },
  privacyLongSubject: {
    cy: 'Pwnc sgwrs: ar ôl ateb, mae’r bot yn cofio am 30 munud o ba adran o’r canllawiau y daeth yr ateb, er mwyn deall cwestiwn sy’n dilyn. Nid yw’n cadw’r cwestiwn na phwy a’i gofynnodd.',
    en: 'The subject of a conversation: after an answer, the bot remembers for 30 minutes which section of the guides the answer came from, so that it can understand a question that follows. It does not keep the question or who asked it.',
  },
  privacyRightsTitle: { cy: 'Eich hawliau', en: 'Your rights' },
  privacyRights: {
    cy: 'Teipiwch “fy nata” mewn sgwrs bersonol â’r bot i weld popeth sydd wedi’i gadw amdanoch, ac i’w ddileu. O dan GDPR y DU mae gennych hefyd hawl i gywiro data, i gyfyngu ar ei ddefnyddio ac i wrthwynebu hynny.',
    en: 'Type “my data” in a personal chat with the bot to see everything that is stored about you, and to erase it. Under UK GDPR you also have the right to correct data, to restrict its use and to object to it.',
  },
  privacyErased: {
    cy: 'Mae dileu yn tynnu’r data o storfa’r bot. Mae neges sydd eisoes wedi’i hanfon i sianeli yn aros yno nes i rywun ei dileu yn Teams.',
    en: 'Erasing removes the data from the bot’s store. A message that was already sent to channels stays there until somebody deletes it in Teams.',
  },
  privacyComplain: {
    cy: 'Gallwch gwyno i Swyddfa’r Comisiynydd Gwybodaeth (ICO), yn Gymraeg neu yn Saesneg.',
    en: 'You can complain to the Information Commissioner’s Office (ICO), in Welsh or in English.',
  },
  aiTitle: { cy: 'Deallusrwydd artiffisial', en: 'Artificial intelligence' },
  aiHow: {
    cy: 'Mae’r bot yn chwilio’r canllawiau ysgrifenedig ac yn dyfynnu eu brawddegau, gyda’r ffynhonnell. Does dim model iaith yn ysgrifennu’r atebion. Os bydd model yn ysgrifennu ateb rywbryd, bydd label ar yr ateb hwnnw yn dweud hynny.',
    en: 'The bot searches the written guides and quotes their sentences, with the source. No language model writes the answers. If a model ever writes an answer, a label on that answer will say so.',
  },
  aiCare: {
    cy: 'Gall chwiliad ddod o hyd i’r frawddeg anghywir, felly darllenwch yr adran sy’n cael ei henwi cyn gwneud penderfyniad. Nid yw’r bot yn gwneud penderfyniadau am neb.',
    en: 'A search can find the wrong sentence, so read the section that is named before you decide anything. The bot makes no decisions about anybody.',
  },
  askTitle: { cy: 'Pwy i’w holi', en: 'Who to ask' },
  askWho: {
    cy: 'Holwch reolwyr y gymuned: teipiwch “rheolwyr” i’r bot. Gallwch hefyd holi swyddog diogelu data eich sefydliad.',
    en: 'Ask the community managers: type “managers” to the bot. You can also ask your organisation’s data protection officer.',
  },
  termsTitle: { cy: 'Telerau defnyddio', en: 'Terms of use' },
  termsIntro: {
    cy: 'Mae {{bot}} yn rhad ac am ddim i staff y sefydliadau sy’n aelodau o’r gymuned. Drwy ei ddefnyddio rydych chi’n derbyn y telerau hyn a thelerau eich sefydliad ar gyfer Microsoft Teams.',
    en: '{{bot}} is free for the staff of the organisations that belong to the community. By using it you accept these terms, and your organisation’s own terms for Microsoft Teams.',
  },
  termsShareTitle: { cy: 'Yr hyn rydych chi’n ei rannu', en: 'What you share' },
  termsShare: {
    cy: 'Mae sefydliadau eraill yn gweld yr hyn rydych chi’n ei gyhoeddi. Peidiwch â chynnwys data personol, cyfrineiriau na dim sy’n gyfrinachol. Gwnewch yn siŵr eich bod chi’n cael rhannu’r hyn rydych chi’n ei rannu. Gall rheolwyr y gymuned dynnu unrhyw beth yn ôl.',
    en: 'Other organisations see what you publish. Do not include personal data, passwords or anything confidential. Make sure that you may share what you share. Community managers can withdraw anything.',
  },
  termsAnswersTitle: { cy: 'Yr atebion', en: 'The answers' },
  termsAnswers: {
    cy: 'Canllawiau cyffredinol yw’r atebion, nid cyngor cyfreithiol. Chi a’ch sefydliad sy’n gyfrifol am yr hyn rydych chi’n ei wneud â nhw.',
    en: 'The answers are general guidance, not legal advice. You and your organisation are responsible for what you do with them.',
  },
  termsServiceTitle: { cy: 'Y gwasanaeth', en: 'The service' },
  termsService: {
    cy: 'Mae’r bot yn gweithio yn Gymraeg ac yn Saesneg, ac mae’r ddwy iaith yn gyfartal. Gall y gwasanaeth newid neu ddod i ben, a gall beidio â gweithio am gyfnod. Peidiwch â’i ddefnyddio i roi gwybod am argyfwng.',
    en: 'The bot works in Welsh and in English, and the two languages are equal. The service can change or end, and may not work for a time. Do not use it to report an emergency.',
  },
} as const satisfies Words;
