import type { Words } from '../words.ts';

/** What community managers read of the questions that members ask them. */
export const faqQuestions = {
  questions: { cy: 'Cwestiynau i’r rheolwyr', en: 'Questions to the managers' },
  questionsHelp: { cy: 'ateb cwestiynau aelodau', en: 'answer members’ questions' },
  noQuestions: { cy: 'Does dim cwestiynau yn aros am ateb.', en: 'No questions are waiting for an answer.' },
  moreQuestions: {
    cy: {
      zero: 'Does dim rhagor.',
      one: 'Mae {{count}} cwestiwn arall yn aros.',
      two: 'Mae {{count}} gwestiwn arall yn aros.',
      few: 'Mae {{count}} chwestiwn arall yn aros.',
      many: 'Mae {{count}} chwestiwn arall yn aros.',
      other: 'Mae {{count}} cwestiwn arall yn aros.',
    },
    en: { one: '{{count}} more question is waiting.', other: '{{count}} more questions are waiting.' },
  },
  openIt: { cy: 'Agor', en: 'Open' },
  backToQuestions: { cy: 'Yn ôl i’r rhestr', en: 'Back to the list' },
  isOpen: { cy: 'Ar agor', en: 'Open' },
  isTaken: { cy: 'Rheolwr wrthi', en: 'Taken by a manager' },
  questionTitle: { cy: 'Cwestiwn gan aelod', en: 'A member’s question' },
  stateOpen: { cy: 'Ar agor. Neb wedi’i gymryd eto.', en: 'Open. Nobody has taken it yet.' },
  stateTaken: {
    cy: 'Mae rheolwr wrthi ers: {{date}}',
    en: 'A manager has been working on it since: {{date}}',
  },
  stateAnswered: { cy: 'Wedi’i ateb: {{date}}', en: 'Answered: {{date}}' },
  stateClosed: { cy: 'Wedi’i gau heb ateb: {{date}}', en: 'Closed without an answer: {{date}}' },
  stateWithdrawn: {
    cy: 'Tynnodd yr aelod y cwestiwn yn ôl: {{date}}',
    en: 'The member withdrew the question: {{date}}',
  },
  askedOn: { cy: 'Gofynnwyd: {{date}}', en: 'Asked: {{date}}' },
  askedInWelsh: { cy: 'Iaith yr ateb: Cymraeg', en: 'Language of the reply: Welsh' },
  askedInEnglish: { cy: 'Iaith yr ateb: Saesneg', en: 'Language of the reply: English' },
  askedInEither: { cy: 'Iaith yr ateb: Cymraeg a Saesneg', en: 'Language of the reply: Welsh and English' },
  wantsReply: {
    cy: 'Mae’r aelod am gael ateb drwof i.',
    en: 'The member would like a reply through me.',
  },
  wantsNoReply: {
    cy: 'Wnaeth yr aelod ddim gofyn am ateb. Gallai’r cwestiwn fod yn bwnc i ganllaw.',
    en: 'The member did not ask for a reply. The question may be a topic for a guide.',
  },
  newsLost: {
    cy: 'Doedd dim modd dweud wrth yr aelod: dyw’r bot ddim yn y sgwrs mwyach.',
    en: 'The member could not be told: the bot is no longer in the conversation.',
  },
  newsDoubtful: {
    cy: 'Dydw i ddim yn siŵr a gafodd yr aelod y neges. Fydda i ddim yn ei hanfon eto oni bai eich bod chi’n dweud.',
    en: 'I am not sure that the message reached the member. I will not send it again unless you say so.',
  },
  tellAgain: { cy: 'Anfon eto', en: 'Send it again' },
  leaveIt: { cy: 'Gadael fel y mae', en: 'Leave it as it is' },
  managersReply: { cy: 'Ateb y rheolwyr', en: 'The managers’ reply' },
  answerIt: { cy: 'Ateb', en: 'Answer' },
  takeIt: { cy: 'Cymryd', en: 'Take' },
  giveItBack: { cy: 'Rhoi’n ôl', en: 'Give back' },
  closeIt: { cy: 'Cau heb ateb', en: 'Close unanswered' },
  keepIt: { cy: 'Cadw fel un wedi’i wirio', en: 'Keep as verified' },
  lookAtVerified: { cy: 'Yr ateb wedi’i wirio', en: 'The verified answer' },
  takenByAnother: {
    cy: 'Mae rheolwr arall eisoes wedi cymryd y cwestiwn hwn. Pwyswch “Rhoi’n ôl” os nad oes neb wrthi.',
    en: 'Another manager has already taken this question. Press “Give back” if nobody is working on it.',
  },
  notTaken: {
    cy: 'Mae’r cwestiwn hwn ar agor yn barod: efallai i rywun arall ei roi’n ôl.',
    en: 'This question is open already: somebody else may have given it back.',
  },
  alreadyAnswered: {
    cy: 'Mae rheolwr arall eisoes wedi ateb y cwestiwn hwn.',
    en: 'Another manager has already answered this question.',
  },
  alreadyClosed: {
    cy: 'Mae’r cwestiwn hwn eisoes wedi’i gau.',
    en: 'This question has already been closed.',
  },
  alreadyWithdrawn: {
    cy: 'Mae’r aelod wedi tynnu’r cwestiwn hwn yn ôl.',
    en: 'The member has withdrawn this question.',
  },
  questionGone: {
    cy: 'Dyw’r cwestiwn hwn ddim ar gadw mwyach.',
    en: 'This question is no longer kept.',
  },
  questionForgotten: {
    cy: 'Cwestiwn nad yw ar gadw mwyach',
    en: 'A question that is no longer kept',
  },
  notSent: {
    cy: 'Dyw’r hyn a ysgrifennoch chi ddim wedi’i anfon. Dyma fe, rhag i chi ei golli.',
    en: 'What you wrote has not been sent. Here it is, so that you do not lose it.',
  },
  reply: { cy: 'Ateb cwestiwn aelod', en: 'Answer a member’s question' },
  yourReply: {
    cy: 'Eich ateb (hyd at {{limit}} o lythrennau)',
    en: 'Your reply (up to {{limit}} characters)',
  },
  replyNeeded: { cy: 'Ysgrifennwch eich ateb.', en: 'Write your reply.' },
  replyTooLong: {
    cy: 'Mae’r ateb yn rhy hir. Ysgrifennwch hyd at {{limit}} o lythrennau.',
    en: 'The reply is too long. Write up to {{limit}} characters.',
  },
  whyClosed: { cy: 'Pam nad oes ateb?', en: 'Why is there no answer?' },
  reasonNeeded: { cy: 'Dewiswch reswm.', en: 'Choose a reason.' },
  reasonAskedBefore: { cy: 'Wedi’i ateb o’r blaen', en: 'Answered before' },
  reasonNotOurs: { cy: 'Nid i’r gymuned hon', en: 'Not for this community' },
  reasonNotKnown: { cy: 'Neb yn gwybod yr ateb', en: 'Nobody knows the answer' },
  reasonOther: { cy: 'Rheswm arall (ysgrifennwch isod)', en: 'Another reason (write it below)' },
  closeNote: {
    cy: 'Nodyn i’r aelod (hyd at {{limit}} o lythrennau)',
    en: 'A note to the member (up to {{limit}} characters)',
  },
  noteNeeded: { cy: 'Ysgrifennwch y rheswm yn y nodyn.', en: 'Write the reason in the note.' },
  noteTooLong: {
    cy: 'Mae’r nodyn yn rhy hir. Ysgrifennwch hyd at {{limit}} o lythrennau.',
    en: 'The note is too long. Write up to {{limit}} characters.',
  },
  questionTakenByMe: {
    cy: 'Cwestiwn a gymeroch chi, {{date}}: {{question}}',
    en: 'A question that you took, {{date}}: {{question}}',
  },
  /** What managers read in their own chat of a question that came to no channel. */
  questionWaits: { cy: 'Mae cwestiwn i’r rheolwyr yn aros', en: 'A question for the managers is waiting' },
  questionNoChannel: {
    cy: 'I gael pob cwestiwn ar gerdyn, ysgrifennwch hyn ata i yn y sianel lle mae’r rheolwyr yn gweithio: sianel y rheolwyr',
    en: 'To get each question on a card, write this to me in the channel where the managers work: managers’ channel',
  },
  questionNotTaken: {
    cy: 'Doedd sianel y rheolwyr ddim yn derbyn y cerdyn, felly dyma fe.',
    en: 'The managers’ channel did not accept the card, so here it is.',
  },
  managersChannel: { cy: 'Sianel y rheolwyr', en: 'The managers’ channel' },
  nameChannelHelp: {
    cy: 'derbyn cwestiynau aelodau yn y sianel hon',
    en: 'receive members’ questions in this channel',
  },
  removeChannelHelp: {
    cy: 'peidio â derbyn cwestiynau yn y sianel hon',
    en: 'receive no more questions in this channel',
  },
  nameChannelThere: {
    cy: 'Ysgrifennwch hyn yn y sianel lle mae’r rheolwyr yn gweithio: daw’r cwestiynau yno wedyn.',
    en: 'Write this in the channel where the managers work: questions come there from then on.',
  },
  channelNamed: {
    cy: 'O hyn ymlaen daw cwestiynau aelodau yma, pob un ar gerdyn. Gall pawb yn y sianel eu darllen; dim ond rheolwyr all eu hateb.',
    en: 'From now on members’ questions come here, each on a card. Everybody in the channel can read them; only managers can answer.',
  },
  channelRemoved: {
    cy: 'Fydd dim rhagor o gwestiynau yn dod yma. Teipiwch “cwestiynau” i’w gweld yn eich sgwrs eich hun.',
    en: 'No more questions will come here. Type “questions” to see them in your own chat.',
  },
  channelWasNot: {
    cy: 'Nid hon yw sianel y rheolwyr, felly does dim wedi newid.',
    en: 'This is not the managers’ channel, so nothing has changed.',
  },
} as const satisfies Words;
