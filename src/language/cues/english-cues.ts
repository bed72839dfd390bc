import type { Letters, Strength, WordCues } from './cue.ts';

/** English words, by how much they say. */
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
