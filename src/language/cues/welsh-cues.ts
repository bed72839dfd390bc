import type { Letters, Strength, WordCues } from './cue.ts';

/** Welsh words, by how much they say. */
export const WELSH_WORDS: WordCues = {
  sure: [
    // What follows an apostrophe, in Welsh only ("'m" and "'d" are in English too), and chat's missing beginnings
    `'r 'n 'i 'u 'w 'ch 'th 'di 'dwi 'dw 'sdim 'na 'ma 'chan`,
    // Articles, particles, pronouns, prepositions, conjunctions
    `y yr yn ac nac nad nid ni chi ti fe fo nhw hwy eu ei eich ein fy dy ym yng wedi gan gyda efo ag hyd nes ers
    trwy drwy dros tros rhwng rhag wrth oddi tua tuag mewn ger cyn ond neu oni felly achos oherwydd serch iw os
    fel`,
    `arnaf arna arnat arno arni arnom arnoch arnynt amdano amdani amdanom amdanoch amdanyn ato ati atom atoch
    gennyf gen ganddo ganddi gennym gennych iddo iddi iddyn iddynt imi inni ichi ohono ohoni ohonom ohonoch
    rhyngom rhyngoch wrtho wrthi ynddo ynddi`,
    // Forms of bod, as written and as typed in a hurry
    `mae maen maer ydy ydi yw ydw ydych ydyn ydynt oes oedd oeddwn oeddech doedd roedd roeddwn bydd bydda byddaf
    byddwch byddwn byddan fydd fydda fyddwch bu buodd fu fuodd bod fod sy sydd syn dwi dw rwy rwyf rwyt wyt rydw
    rydym rydyn rydych dydy dydi dyw dydw dydyn dydych byddai fyddai basai fasai baswn`,
    // Questions, and words that point
    `beth pwy ble lle pryd pam sut pa sawl shwd shwt shwmae sumae sud dyma dyna hwn hon hwnnw honno hyn hynny
    hynna hwnna rhain rheini yma yno acw yna`,
    // How many, how much, when, where
    `un dau dwy tri tair pedwar pedair pump chwech saith wyth naw deg cyntaf ail trydydd olaf pob pawb popeth
    peth pethau rhywun rhywbeth rhyw rhai neb unrhyw arall eraill llawer lot ychydig digon gormod dim ddim mwy
    fwy llai lai mwyaf fwyaf lleiaf eithaf eitha braidd bron`,
    `eto dal byth erioed rwan nawr heddiw fory yfory ddoe heno neithiwr eleni llynedd wastad weithiau hefyd allan
    mas lan lawr fewn adre adref nol ymlaen rhan ran ochr tro gair`,
    `iawn da dda drwg mawr fawr bach fach newydd gorau orau gwell gwaeth rhydd agored hanes lleol presennol nesaf
    preifat`,
    // Verbs of every day, with the forms that chat uses
    `caf ca gaf gawn gewch cewch cawn cael gael ges gest gafodd cafodd caiff gaiff allaf alla elli gall gallaf
    gallwch gallwn gallu allwch allwn allu gallai allai rhaid eisiau isio isie moyn angen rhoi roi rho rhowch
    gwneud neud wneud gwna wna wnei wnes wnest wnaeth gwnaeth mynd fynd dod ddod daeth aeth ewch cer dos tyrd
    dere dewch gweld weld gwelais gwybod wybod gwn wn meddwl feddwl credu dweud ddweud deud hoffi hoffwn hoffech
    licio gofyn ofyn ateb helpu defnyddio trefnu gweithio ymuno canslo dileu cau agor anfon danfon rhannu
    darllen ysgrifennu chwilio dangos newid tynnu`,
    // Greetings and replies
    `diolch croeso gret falle efallai ella bore prynhawn pnawn noswaith nos hwyl cofion helo shwmai cymorth
    gymorth plis oce naddo nage nagoes ia gwir wir tybed bois hogia ffrindiau`,
    // What this house is about
    `iaith ieithoedd cymraeg gymraeg nghymraeg saesneg cymraes cymro cymry cymru gymru nghymru chymru neges
    negeseuon postiad postiadau pynciau arolwg arolygon holiadur cyfarfod cyfarfodydd digwyddiad canllaw
    canllawiau ganllaw cwestiwn cwestiynau cwrs cyrsiau hyfforddiant aelod aelodau cymuned gymuned awdurdod
    cyngor gyngor cynghorau llywodraeth polisi pholisi bolisi teclyn offeryn dewis dewisiadau hysbysiad
    gosodiadau calendr amser dyddiad amserlen adborth sgwrs grwp gweithdy siaradwr sesiwn recordiad sleidiau
    dolen tudalen gwefan enw rhif rhestr ffeil ffurflen dogfen ebost cyfrinair llun cofnod cofnodion nifer safle
    templedi awduron`,
    // Calendar, and the rest of life
    `dydd wythnos blwyddyn awr munud mawrth mercher gwener sadwrn sul ionawr chwefror ebrill mehefin gorffennaf
    awst medi hydref tachwedd rhagfyr gweler pobl bobl plant blant merch bachgen dyn gartref byd bywyd bwyd dwr
    tywydd haul hawl syniad barn cyfle camau gwaith waith`,
  ],
  likely: [
    // Also a name, part of a name, an English word now and then, or a word that lost its accents
    `ar di na pe pen bob heb ta mo haf cant stori sgrin mab tor radd lefel fideo fideos sori rheol ysgol sylw
    problemau ffordd gem gemau tim timau cwcis sir cam camu gwe iau mis tad tan glaw ci cath mam`,
  ],
  hint: [`e el 'd`],
};

/**
 * Welsh spelling: w and y are vowels, doubled d, f and l are letters of their own, the first letter of a word
 * changes with its neighbours, and a few endings carry most of the grammar.
 */
export const WELSH_SPELLING: Readonly<Record<Strength, Letters>> = {
  sure: {
    begins: 'll rh ngh mh nh ngw ff dd gwC gwy gwV chw cyC gyf gym gyn chyC cw hw yC wl wn wy sg sb',
    holds: 'ddV ddw ddy CwC llC wyC aeth ngh mhw rhy rhw chw',
    ends: 'dd wch Cw au iad iaid iwn wyr wr aist iol af yf wyd wys llt wg',
  },
  likely: {
    begins: 'dyC hyC myC nyC ryC syC tyC byC blw bly drw dry brw bry prw pry trw try fy oe ae iw',
    holds: 'ffV ffw ffy ae oed oen yw uw iw wl wg eil eir lch mh nh lw rw nw yd yg yf ych yll ydd edd odd sg',
    ends: 'io ion og ol ais ir eg ith yn yr ai ig u ych rwydd',
  },
  hint: {
    begins: 'gV gor am an ar ch dang',
    holds: 'di w th nn eu aw ein',
    ends: 'a eb f o id as us ach ant',
  },
};
