import type { Language } from '../bilingual.ts';
import { analyse, type Key, type Term } from './analyse.ts';

/**
 * Words that people use for one another at work, one group a line. Only what holds in any public body: what is peculiar
 * to one guide belongs into that guide's own list of questions.
 */
const GROUPS: Readonly<Record<Language, string>> = {
  en: `
    bot robot bots
    chatbot bot assistant
    union unions unison gmb unite
    buy purchase procure procurement tender buying
    supplier vendor provider seller
    cost price expensive money budget fee pay
    salary salaries wage wages payroll
    staff employee employees workers workforce colleagues
    boss manager leader director chief executive head
    training course class lesson learn learning teach upskill upskilling
    learn upskill teach study
    skill skills ability abilities
    risk danger risky safe harm
    wrong mistake error incorrect fault
    hallucination hallucinations false invented
    check verify review test
    trial pilot poc
    begin start started first
    job jobs post redundancy redundant redundancies
    blame accountable responsible accountability
    fair bias biased discrimination discriminating discriminate
    personal confidential private sensitive
    data information records details
    delete erase remove disposal
    keep store stored retention retain
    join member membership sign
    group community network cop
    mess messy untidy disorganised tidy
    account login credentials
    swap exchange transfer
    paperwork document documents
    sack sacked fired dismiss dismissed dismissal
    broken broke fail fails failed crash crashed faulty
    fake untrue false invented
    rarely seldom rare occasionally
    approve approval authorise sign
    coach mentor shadow
    purpose aim point
    choose pick select
    replace replaced substitute
    danger dangers threat threats hazard
    trust confidence rely
    watch watched surveillance monitoring
    unfair unequal worse
    own ownership belong belongs
    meeting meetup meetups event events webinar
    survey poll vote questionnaire
    anonymous confidential secret
    rota shift schedule scheduling roster
    app apps application powerapps
    licence license licences subscription
    rule rules policy policies
    benefit benefits gain value return roi advantage
    saving savings save saved
    measure kpi kpis metric track tracking
    template example sample
    worried anxious scared afraid worry concern frightened fear
    council authority authorities organisation
    environment carbon energy climate
    machine automated automatic
    prove evidence show demonstrate
    hours time
    oversee oversight supervise overrule
    avoid prevent deal handle manage
    bad poor wrong
    lose take replace
    owner ownership own responsible
    monitor watch track review audit
    fix repair mend correct
    send pass transfer
    stop pause end
    leave leaver left gone departed
    tell told inform notify
    public citizen citizens resident residents customer customers caller callers
    launch deploy deployment rollout live
    make made maker build built builder create created
    layout format structure
    stop block prevent restrict`,
  cy: `
    bot robot bots sgwrsfot chatbot
    undeb unison gmb unite
    prynu caffael tendr tendro
    cyflenwr gwerthwr cwmni darparwr
    cost pris drud arian cyllideb ffi
    cyflog cyflogau tal
    staff gweithiwr gweithwyr gweithlu gweithlu cydweithwyr
    rheolwr bos pennaeth arweinydd cyfarwyddwr
    hyfforddiant cwrs cyrsiau dosbarth dysgu hyfforddi gwersi uwchsgilio
    sgil sgiliau gallu galluoedd
    risg perygl saff diogel niwed
    anghywir camgymeriad gwall
    ffug dyfeisio rhithweledigaeth
    gwirio profi adolygu
    peilot treial prawf
    dechrau cychwyn cyntaf
    swydd swyddi gwaith diswyddo
    bai atebol cyfrifol
    teg rhagfarn gwahaniaethu tegwch
    personol cyfrinachol preifat sensitif
    data gwybodaeth cofnodion manylion
    dileu gwaredu
    cadw storio
    ymuno aelod aelodaeth
    grwp cymuned rhwydwaith cop
    llanast anniben bler blêr anhrefn tacluso
    cyfrif mewngofnodi
    cyfnewid trosglwyddo
    papurau dogfen dogfennau
    sac diswyddo diswyddwyd
    torri torrodd methu methodd
    ffug celwydd dyfeisio dyfeisiwyd
    prin anaml
    cymeradwyo cymeradwyaeth llofnodi arwyddo
    mentora mentor cysgodi
    pwrpas diben bwriad nod
    dewis dethol
    perygl peryglon bygythiad
    ymddiried hyder trystio
    gwylio monitro goruchwylio
    annheg anghyfartal gwaeth
    dangos gweld
    cyfarfod digwyddiad gweminar cyfarfodydd digwyddiadau
    arolwg pleidlais holiadur
    dienw cyfrinachol
    rota shifft amserlen amserlennu
    ap apiau powerapps
    trwydded tanysgrifiad trwyddedau
    rheol rheolau polisi
    budd buddion mantais manteision gwerth elw enillion
    arbed arbedion
    mesur dangosyddion olrhain
    templed enghraifft sampl
    pryderus poeni ofni ofn pryder becso gofidio
    cyngor awdurdod sefydliad
    amgylchedd carbon ynni hinsawdd
    meddalwedd system
    oriau amser
    goruchwylio goruchwyliaeth gwrthod
    osgoi atal delio ymdrin
    gwael drwg
    colli dwyn cymryd
    offer offeryn teclyn
    perchennog perchnogaeth
    ysgrifennu sgwennu sgrifennu llunio
    deall dallt
    gwirio tsiecio checio
    anfon gyrru danfon hala
    dweud deud gweud
    gwybod gwbod
    ymddiried trystio
    cyfrif cyfri
    chwilio ffindio
    edrych sbio
    trwsio fficsio
    diffodd stopio
    monitro goruchwylio adolygu
    gadael ymadael
    cyhoedd dinesydd dinasyddion trigolion preswylwyr cwsmer cwsmeriaid
    lansio lleoli gweithredu cyflwyno
    adeiladu creu codi datblygu
    perchennog piau bia perchen
    swydd swyddi joban
    strwythur fframwaith
    atal rhwystro blocio stopio`,
};

/** What a word counts for when another word was meant by it. */
const SYNONYM_WEIGHT = 0.5;

/** The keys that all forms of a word share: its stems, else the word itself. */
const formsOf = ({ keys, word }: Term): readonly string[] => {
  const stems = keys.map(({ text }) => text).filter((text) => text.startsWith('^'));
  return stems.length > 0 ? stems : [word];
};

/** For every form, the terms of its groups. */
function synonymsIn(language: Language): ReadonlyMap<string, readonly Term[]> {
  const synonyms = new Map<string, Term[]>();
  for (const group of GROUPS[language].trim().split('\n')) {
    const terms = analyse(language, group);
    for (const form of terms.flatMap(formsOf)) synonyms.set(form, [...(synonyms.get(form) ?? []), ...terms]);
  }
  return synonyms;
}
const SYNONYMS = { cy: synonymsIn('cy'), en: synonymsIn('en') } as const;

/** The same terms, each with the keys also of what people say in its place, at less weight. */
export function withSynonyms(language: Language, terms: readonly Term[]): readonly Term[] {
  return terms.map((term) => {
    if (term.isSmall) return term;
    const known = new Set(term.keys.map((key) => key.text));
    const others = formsOf(term)
      .flatMap((form) => SYNONYMS[language].get(form) ?? [])
      .flatMap(({ keys }) => keys)
      .filter(({ text: key }) => !known.has(key) && known.add(key))
      .map(({ text: key, weight }): Key => ({ text: key, weight: weight * SYNONYM_WEIGHT }));
    return { ...term, keys: [...term.keys, ...others] };
  });
}

/** What a question is about: its terms, each also with what people say in its place. */
export const analyseQuestion = (language: Language, text: string): readonly Term[] =>
  withSynonyms(language, analyse(language, text));
