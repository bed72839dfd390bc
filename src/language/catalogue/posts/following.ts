import type { Words } from '../words.ts';

/** Following posts: what comes at once, and what comes together in a digest. */
export const postsFollowing = {
  digestTitle: { cy: 'Beth sy’n newydd yn y gymuned', en: 'What is new in the community' },
  digestDaily: { cy: 'Bob diwrnod gwaith', en: 'Every working day' },
  digestWeekly: { cy: 'Bob wythnos', en: 'Every week' },
  digestMore: { cy: 'Hefyd', en: 'Also' },
  digestLeft: {
    cy: 'Mae rhagor yn yr archif nad oes lle iddyn nhw yma. Nifer: {{number}}',
    en: 'There are more in the archive that have no room here. Number: {{number}}',
  },
  digestQuestions: {
    cy: 'Cwestiynau sy’n dal i aros am ateb',
    en: 'Questions still waiting for an answer',
  },
  digestEmptied: {
    cy: 'Cafodd y negeseuon yn y crynodeb hwn eu tynnu’n ôl.',
    en: 'The posts in this digest were withdrawn.',
  },
  mute: { cy: 'Tewi am wythnos', en: 'Mute for a week' },
  muted: { cy: 'Fydd dim crynodeb am wythnos.', en: 'There will be no digest for a week.' },
  mutedUntil: {
    cy: 'Bydd y crynodeb nesaf ar neu ar ôl: {{date}}. Chaiff dim ei golli.',
    en: 'The next digest comes on or after: {{date}}. Nothing is lost.',
  },
  stopDigest: { cy: 'Stopio’r crynodebau', en: 'Stop the digests' },
  digestStopped: { cy: 'Fydd dim rhagor o grynodebau yma.', en: 'There will be no more digests here.' },
  digestStoppedHow: { cy: 'Teipiwch “dilyn” i’w cael eto.', en: 'Type “follow” to get them again.' },
  follow: { cy: 'Dewis beth sy’n dod', en: 'Choose what comes' },
  followHelp: {
    cy: 'dewis pa negeseuon sy’n dod atoch chi, a phryd',
    en: 'choose which posts come to you, and when',
  },
  followPerson: {
    cy: 'Dewiswch beth rydych chi am ei ddilyn, a sut y daw atoch chi yma.',
    en: 'Choose what you want to follow, and how it comes to you here.',
  },
  followChannel: {
    cy: 'Dewiswch pa negeseuon sy’n dod i’r sianel hon ar unwaith, a beth sy’n dod gyda’i gilydd mewn un crynodeb. Mae’r pynciau, yr iaith a’r oriau tawel yng ngosodiadau’r sianel.',
    en: 'Choose which posts come to this channel at once, and what comes together in one digest. The topics, the language and the quiet hours are in the channel’s settings.',
  },
  followTopics: { cy: 'Pynciau i’w dilyn', en: 'Topics to follow' },
  followCircles: { cy: 'Cylchoedd i’w dilyn', en: 'Circles to follow' },
  atOnce: { cy: 'Beth sy’n dod ar unwaith', en: 'What comes at once' },
  atOnceAll: { cy: 'Popeth', en: 'Everything' },
  atOnceSome: { cy: 'Rhai pynciau neu fathau', en: 'Some topics or kinds' },
  atOnceNone: { cy: 'Dim byd', en: 'Nothing' },
  atOnceTopics: { cy: 'Ar unwaith: y pynciau hyn (dim un: pob un)', en: 'At once: these topics (none: all)' },
  atOnceKinds: { cy: 'Ar unwaith: y mathau hyn (dim un: pob un)', en: 'At once: these kinds (none: all)' },
  digestField: { cy: 'Y gweddill, gyda’i gilydd', en: 'The rest, together' },
  rhythmNone: { cy: 'Ddim o gwbl', en: 'Not at all' },
  rhythmDaily: { cy: 'Bob diwrnod gwaith', en: 'Every working day' },
  rhythmWeekly: { cy: 'Bob dydd Llun', en: 'Every Monday' },
  followSome: {
    cy: 'Nawr dewiswch pa bynciau neu fathau sydd i ddod ar unwaith.',
    en: 'Now choose which topics or kinds are to come at once.',
  },
  followSaved: { cy: 'Mae’r dewis wedi’i gadw.', en: 'The choice is saved.' },
  circlesHelp: { cy: 'cylchoedd y gymuned a’u pynciau', en: 'the circles of the community and their topics' },
  circlesTitle: { cy: 'Cylchoedd y gymuned', en: 'Circles of the community' },
  circlesNone: { cy: 'Mae’r gymuned yn un cylch.', en: 'The community is one circle.' },
  circleWhole: { cy: 'Y gymuned gyfan', en: 'The whole community' },
  circleField: { cy: 'Cylch', en: 'Circle' },
  circleDivide: { cy: 'Rhannu cylch', en: 'Divide a circle' },
  circleMerge: { cy: 'Uno cylchoedd', en: 'Merge circles' },
  circleDivideIntro: {
    cy: 'Mae sianeli, dilynwyr a negeseuon yn mynd gyda’u pwnc. Does dim yn newid cyn i chi weld beth fyddai’n digwydd.',
    en: 'Channels, followers and posts go with their topic. Nothing changes before you see what would happen.',
  },
  circleMergeIntro: {
    cy: 'Dewiswch ddau gylch neu ragor, a rhowch enw i’r cylch newydd. Does dim yn newid cyn i chi weld beth fyddai’n digwydd.',
    en: 'Choose two or more circles, and name the new one. Nothing changes before you see what would happen.',
  },
  circleNameWelsh: { cy: 'Enw’r cylch cyntaf yn Gymraeg', en: 'Name of the first circle in Welsh' },
  circleNameEnglish: { cy: 'Enw’r cylch cyntaf yn Saesneg', en: 'Name of the first circle in English' },
  circleOtherWelsh: { cy: 'Enw’r ail gylch yn Gymraeg', en: 'Name of the second circle in Welsh' },
  circleOtherEnglish: { cy: 'Enw’r ail gylch yn Saesneg', en: 'Name of the second circle in English' },
  circleNewWelsh: { cy: 'Enw’r cylch newydd yn Gymraeg', en: 'Name of the new circle in Welsh' },
  circleNewEnglish: { cy: 'Enw’r cylch newydd yn Saesneg', en: 'Name of the new circle in English' },
  circleTopics: {
    cy: 'Pynciau’r cylch cyntaf (mae’r gweddill yn mynd i’r ail)',
    en: 'Topics of the first circle (the others go to the second)',
  },
  circleDryRun: { cy: 'Dangos beth fyddai’n digwydd', en: 'Show what would happen' },
  circleDivideNeeds: {
    cy: 'Dewiswch un cylch, rhowch enwau i’r ddau gylch newydd, a rhowch o leiaf un pwnc i bob un.',
    en: 'Choose one circle, name both new circles, and give each at least one topic.',
  },
  circleMergeNeeds: {
    cy: 'Dewiswch o leiaf ddau gylch, a rhowch enw i’r cylch newydd yn y ddwy iaith.',
    en: 'Choose at least two circles, and name the new one in both languages.',
  },
  circleDryTitle: { cy: 'Dyma beth fyddai’n digwydd', en: 'This is what would happen' },
  circleWouldHave: {
    cy: '{{name}}: {{topics}}. Sianeli: {{channels}}. Pobl: {{people}}. Negeseuon: {{posts}}.',
    en: '{{name}}: {{topics}}. Channels: {{channels}}. People: {{people}}. Posts: {{posts}}.',
  },
  circleShared: {
    cy: 'Mewn mwy nag un cylch, ond byth ddwywaith. Sianeli: {{channels}}. Negeseuon: {{posts}}.',
    en: 'In more than one circle, but never twice. Channels: {{channels}}. Posts: {{posts}}.',
  },
  circleKeeps: {
    cy: 'Chaiff dim ei anfon eto, ac mae pob dolen yn dal i weithio.',
    en: 'Nothing is sent again, and every link still works.',
  },
  circleDoIt: { cy: 'Gwneud hyn', en: 'Do it' },
  circlePropose: { cy: 'Gofyn i’r grŵp llywio', en: 'Ask the steering group' },
  circleProposed: {
    cy: 'Mae’r cynnig wedi mynd at y grŵp llywio.',
    en: 'The proposal has gone to the steering group.',
  },
  circleDecides: {
    cy: 'Mae’r grŵp yn cael arolwg yn ei sianel, gyda’r hyn a fyddai’n newid. I weld y canlyniadau, teipiwch “arolygon”. Fydd dim yn newid cyn i reolwr wneud y newid.',
    en: 'The group gets a survey in its channel, with what would change. To see the results, type “surveys”. Nothing changes until a manager makes the change.',
  },
  circleNobody: {
    cy: 'Does dim sianel lle gellir gofyn i’r grŵp llywio.',
    en: 'There is no channel where the steering group can be asked.',
  },
  circleNobodyHow: {
    cy: 'Teipiwch “grŵp llywio” yn sianel y grŵp, ac yna gofynnwch eto. Rhaid i’r sianel dderbyn arolygon.',
    en: 'Type “steering group” in the group’s channel, and then ask again. The channel must accept surveys.',
  },
  proposalDivide: {
    cy: 'A ddylai’r gymuned gael ei rhannu fel hyn? {{names}}',
    en: 'Should the community be divided like this? {{names}}',
  },
  proposalMerge: {
    cy: 'A ddylai’r cylchoedd hyn ddod yn un? {{names}}',
    en: 'Should these circles become one? {{names}}',
  },
} as const satisfies Words;
