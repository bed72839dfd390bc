/**
 * What tells Welsh from English: words and pieces of spelling, listed and weighed by hand. Nothing here is learnt.
 *
 * All is written as it looks once folded: small letters, no diacritics, straight apostrophes. A word that is listed
 * counts for what its list says and its spelling is not looked at, so a word that looks like the other language
 * ("address", "hanes") is put right by listing it. A word stands in one list only.
 */

/** How much a cue says: `sure` decides alone, `likely` can be outweighed, a `hint` only adds to others. */
export type Strength = 'sure' | 'likely' | 'hint';

/** Words of one language by strength, in groups: each group is words separated by white space. */
export type WordCues = Readonly<Record<Strength, readonly string[]>>;

/**
 * Names of several words that both languages use as they are. They are taken out before anything is counted, or
 * "sut mae agor Power Automate?" would be half English.
 */
export const NAMES = [
  'power (?:automate|apps?|bi|platform|pages|query)',
  '(?:microsoft|ms) (?:forms|teams|365|word|lists|loop|planner|copilot|learn)',
  'github copilot|copilot (?:studio|chat)|ai builder|azure functions|visual studio(?: code)?|vs code|chat gpt',
  'google (?:docs|drive|forms|meet|translate|play)|adobe sign|document intelligence|app store',
  'machine learning|deep learning|prompt engineering|generative ai|gen ai|open source|low code|no code',
];

/** How names of Welsh places begin: in an English message they say nothing of its language. */
export const PLACE_BEGINNINGS = 'llan aber caer pont';

/** Words that say nothing: the same letters are at home in both languages, or a name is a name in both. */
export const SHARED: readonly string[] = [
  // Small words. "i" and "a" alone are half of all Welsh and of all English.
  `a i o am an at me dan pan man hen faint son cost go offer ha haha lol xd ie ok okay`,
  // What people type at a bot in either language
  `help test demo data app apps bot bots chatbot chatbots blog wiki`,
  // Trade words that Welsh borrows unchanged
  `policy robotics automation webinar hackathon sandbox dashboard online email podcast backlog agile scrum
    prompt`,
  `ai api bi rpa llm llms gpt ml hr ict pdf csv json sql html css url id faq faqs pr pc vpn ocr kpi poc mvp uk
    gov dpia gdpr ico nhs gig hmrc ons tv pm cv dns ip iot saas cio cto cdo`,
  // Products and firms
  `copilot studio teams sharepoint onedrive outlook excel word powerpoint onenote office microsoft windows
    azure dynamics dataverse planner forms loop viva yammer entra fabric google gmail chrome firefox mozilla
    zoom slack trello miro jira github gitlab python java javascript typescript linux ubuntu docker openai
    chatgpt claude gemini llama anthropic deepl whatsapp facebook twitter instagram linkedin youtube apple
    android`,
  // Places and people
  `cylch wales cardiff caerdydd swansea abertawe newport casnewydd wrexham wrecsam powys gwynedd conwy
    ceredigion anglesey torfaen merthyr tydfil taf rhondda cynon bridgend flintshire denbighshire pembrokeshire
    carmarthenshire monmouthshire vale glamorgan neath talbot blaenau gwent bangor senedd eisteddfod estyn cadw`,
  `sion dafydd dewi gareth gwyn gwen gwyneth huw hywel ieuan ifan iwan llinos lowri megan meinir mererid nerys
    non nia owain owen rhian rhiannon rhys sian angharad alun aled bethan carys catrin ceri elin eleri emyr
    emlyn ffion geraint gethin heledd iolo ioan jones evans davies williams lloyd llewelyn llywelyn myfanwy
    olwen seren siwan tegid tomos wyn wynne mary john david sarah emma james peter paul tom sam alex chris`,
];

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
    dolen tudalen gwefan enw rhif rhestr ffeil ffurflen dogfen ebost cyfrinair llun cofnod cofnodion nifer safle`,
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

export const ENGLISH_WORDS: WordCues = {
  sure: [
    // What follows an apostrophe, and what chat leaves the apostrophe out of
    `'s 't 'll 've 're im ive dont doesnt didnt wont isnt arent wasnt hasnt havent whats wheres hows thats theres
    lets`,
    // Articles, pronouns, prepositions, conjunctions
    `the this that these those there then than they them their theirs he she him his its it my mine your yours
    our ours we us you and but because if when where which who whom whose what why how not no`,
    `of off from with without within into onto upon about above across after again against along among around
    before behind below between by down during except for in inside near on out outside over since through till
    to toward towards under until up via`,
    // be, have, do and the helping verbs
    `be been being are was were has have had having does did done doing can cannot could should would will shall
    may might must`,
    // Verbs of every day
    `let get gets getting got give gives gave make makes made take takes took put set say says said tell told
    talk speak ask asked know knows knew think thought want wants need needs like likes love look looking find
    found show see seen saw going went gone come comes came use uses used using work works working try trying
    keep start stop open close closed read write send sent join leave change add added remove cancel delete
    create call called buy sell spell bring run turn move wait check view sign share play watch pay paid mean
    means feel hear remind`,
    // How many, how much, when, where
    `one two three four five six seven eight nine ten eleven twelve hundred first second third last next all any
    anyone anybody anything some someone something every everyone everything nothing none other others another
    each either both few many much more most less least lots very really too so such just only also still even
    ever never always often sometimes already almost enough yet`,
    `now today tomorrow tonight yesterday week weeks month year day days hour hours time times date morning
    evening afternoon night here away back later soon`,
    `well good great best better bad worse new old big small long short high low right wrong sure free easy hard
    true false same different hidden unknown own odd sudden suddenly difficult full ready late early`,
    // Greetings and replies
    `yes yeah yep nope nah hello hey hiya thanks thank thx cheers please pls sorry welcome bye goodbye brilliant
    lovely`,
    // What this house is about
    `language english welsh message messages post posts topic topics survey surveys question questions answer
    answers meeting meetings meetup meetups event events guide guides guidance course courses training member
    members community council councils government authority public service services tool tools choose choice
    setting settings reminder reminders calendar schedule agenda feedback group workshop speaker session
    recording slides link links page website name names number list file files form document documents password
    picture issue issues report reports staff policies decision decisions union chief officer reason action
    actions`,
    // Calendar, and the rest of life
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december people person child children woman women men friend house home money
    card phone water food weather news law town country city account coffee traffic skill skills software
    hardware web mind system style type types privacy effect affect address middle award reward sound amount
    process`,
  ],
  likely: [
    // Also a name, a Welsh word now and then, or what a Welsh message borrows
    `or as her once fun joke order idea ideas code rate plans total final local digital normal general special
    hotel emails pending main bank bill top item items line lines model models tax map trip art million region
    opinion further paragraph article table`,
  ],
  hint: [`is do hi 'm`],
};

/** Pieces of spelling, by where in a word they stand. C is any consonant of Welsh, V any of a, e, i, o, u. */
export interface Letters {
  readonly begins: string;
  readonly holds: string;
  readonly ends: string;
}

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

/** English spelling: letters Welsh does without, doubled stops, pairs of vowels, a silent e, and endings. */
export const ENGLISH_SPELLING: Readonly<Record<Strength, Letters>> = {
  sure: {
    begins: 'kn wh tha the thi tho',
    holds: 'q x v z k sh ght ough tion sion cial tial ee oo ss tt cc pp bb gg zz tch scV scr',
    ends: 'ing ings ity ies ly ness less ould ay ays ey eys gh',
  },
  likely: {
    begins: 're ex in con com de pre st sm sl sp',
    holds: 'j ea ou oa ain oin ow ui ue ie ct pt sp mp nd nce ncy mb ph',
    ends: 'ment ments ous ful able ible ure ive Ce ces ses tes ves Cy ts ns ds gs ms ls rs ps ers Ced al als ent ied st ic ics',
  },
  hint: {
    begins: 'pr sV sc pa po un str',
    holds: 'mm ck',
    ends: 's t e y m p er ed um',
  },
};
