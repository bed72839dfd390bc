import type { Words } from '../words.ts';

/** The templates of updates that come with the bot. What stands in square brackets is to be filled in. */
export const broadcastsTemplates = {
  newsName: { cy: 'Newyddion y mis', en: 'News of the month' },
  newsTitle: { cy: 'Newyddion y gymuned: [mis]', en: 'Community news: [month]' },
  newsBody: {
    cy: `Dyma beth sydd wedi digwydd yn y gymuned, a beth sydd ar ddod.

**Wedi digwydd**
- [Un peth a gyflawnwyd, a phwy a elwodd]
- [Canllaw neu astudiaeth achos newydd]

**Ar ddod**
- [Dyddiad]: [cyfarfod neu weminar]
- [Dyddiad cau]: [beth sydd ei angen, a chan bwy]

**Cwestiwn y mis**
[Un cwestiwn yr hoffech ei drafod]. Gofynnwch i’r bot, neu atebwch yn y sianel hon.`,
    en: `This is what has happened in the community, and what is coming.

**What has happened**
- [One thing that was achieved, and who gained by it]
- [A new guide or case study]

**What is coming**
- [Date]: [meetup or webinar]
- [Deadline]: [what is needed, and from whom]

**Question of the month**
[One question that you would like to discuss]. Ask the bot, or answer in this channel.`,
  },
  trainingName: { cy: 'Cynnig hyfforddiant', en: 'Training offer' },
  trainingTitle: { cy: 'Hyfforddiant am ddim: [pwnc]', en: 'Free training: [subject]' },
  trainingBody: {
    cy: `**I bwy mae’r cwrs:** [swyddi neu lefel profiad]. Does dim angen gwybodaeth dechnegol.

**Beth fyddwch chi’n ei ddysgu**
- [Rhywbeth y byddwch yn gallu ei wneud wedyn]
- [Rhywbeth arall]

**Pryd a ble:** [dyddiad ac amser], [lle neu ar-lein]. Hyd: [oriau].
**Iaith:** [Cymraeg, Saesneg, neu’r ddwy gyda chyfieithu ar y pryd].
**Sut i gofrestru:** defnyddiwch y botwm isod erbyn [dyddiad]. Nifer y lleoedd: [nifer].`,
    en: `**Who the course is for:** [jobs or level of experience]. No technical knowledge is needed.

**What you will learn**
- [Something that you will be able to do afterwards]
- [Something else]

**When and where:** [date and time], [place or online]. Length: [hours].
**Language:** [Welsh, English, or both with simultaneous translation].
**How to register:** use the button below by [date]. Number of places: [number].`,
  },
  casesName: { cy: 'Galw am astudiaethau achos', en: 'Call for case studies' },
  casesTitle: { cy: 'Rhannwch eich gwaith: astudiaethau achos', en: 'Share your work: case studies' },
  casesBody: {
    cy: `Rydyn ni’n chwilio am astudiaethau achos ar y pwnc hwn: [pwnc]. Does dim rhaid i’r gwaith fod wedi gorffen, na bod wedi llwyddo: mae gwersi a ddysgwyd yr un mor werthfawr.

**Beth i’w anfon**
- y broblem yr oeddech am ei datrys
- beth wnaethoch chi, a gyda phwy
- beth a newidiodd, gyda ffigurau os oes rhai
- beth fyddech chi’n ei wneud yn wahanol

Mae hanner tudalen yn ddigon, yn Gymraeg neu yn Saesneg. Anfonwch hi erbyn [dyddiad]: agorwch sgwrs â’r bot a theipiwch “negeseuon”.`,
    en: `We are looking for case studies on this subject: [subject]. The work does not have to be finished, or to have succeeded: lessons learned are worth just as much.

**What to send**
- the problem that you wanted to solve
- what you did, and with whom
- what changed, with figures if you have any
- what you would do differently

Half a page is enough, in Welsh or in English. Send it by [date]: open a chat with the bot and type “posts”.`,
  },
  changeName: { cy: 'Newid i wasanaeth', en: 'Change of service' },
  changeTitle: {
    cy: 'Newid i wasanaeth: [enw], o [dyddiad]',
    en: 'Change to a service: [name], from [date]',
  },
  changeBody: {
    cy: `**Beth sy’n newid:** [mewn un frawddeg].
**Pryd:** [dyddiad ac amser].
**Ar bwy mae’n effeithio:** [sefydliadau neu rolau]. Does dim angen i neb arall wneud dim.

**Beth mae angen i chi ei wneud**
1. [Y cam cyntaf, a’r dyddiad cau]
2. [Yr ail gam]

**Pam:** [y rheswm, mewn geiriau plaen].
**Cymorth:** [pwy i gysylltu â nhw, a sut].`,
    en: `**What is changing:** [in one sentence].
**When:** [date and time].
**Who is affected:** [organisations or roles]. Nobody else needs to do anything.

**What you need to do**
1. [The first step, and the deadline]
2. [The second step]

**Why:** [the reason, in plain words].
**Help:** [whom to contact, and how].`,
  },
} as const satisfies Words;
