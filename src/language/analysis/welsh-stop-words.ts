import { wordSet } from './words.ts';

/** Forms of the prepositions that carry a person: `arnaf`, `iddyn`, `ohoni` … */
const persons = (stem: string, endings: string): string =>
  endings
    .trim()
    .split(/\s+/)
    .map((ending) => stem + ending)
    .join(' ');
const AF = 'af at o i om och ynt yn';
const OF = 'of ot do ddo di ddi om och dynt ddynt dyn ddyn ynt yn';

/** Welsh words that stand in any text and say nothing of its subject. Folded. */
export const WELSH_STOP_WORDS = wordSet(
  // Articles, particles, conjunctions, prepositions
  `y yr r a ac ag na nac nad nid ni neu ond os pe mai taw bod fod mod gan ar am at dan dros drwy trwy heb hyd i o
    rhag rhwng tan tua wrth yn ym yng mewn fel er ers cyn wedi gyda efo rhyw rhai unrhyw pob phob bob mor iawn hefyd
    yna yno yma ynghylch ynglyn ynteu eto dim ddim byth dyma dyna dacw felly oherwydd
    nes erbyn oddi gerllaw ger heblaw onid oni fe mi hyn hynny hwn hon hwnna honna hwnnw honno rhain rheiny rheini
    arall eraill ol blaen llawer mwy llai iawn allan lan lawr weithiau nawr heddiw peth pethau rhywbeth rhywun
    ati wedyn nawr rwan dim ond naill llall lleill ei eu ein eich fy dy`,
  // Pronouns and clitics
  `fi ti ef hi ni chi chwi nhw hwy myfi minnau innau tithau yntau hithau ninnau chithau nhwthau fo fe e
    n u w ch m th s t d hun hunan hunain pwy beth pa pryd sut ble lle pam faint sawl sydd`,
  // To be, and helpers
  `yw ydy ydi ydyw ydw ydych ydyn ydynt ydan dw dwi rwy rwyf rydw rydych rydyn rydym rwyt wyt mae maen sydd sy oes
    oedd oeddwn oeddech oeddem oedden roedd roeddwn roeddech roedden bydd fydd byddaf fyddaf byddwn fyddwn byddwch
    fyddwch byddant fyddant byddan fyddan bu fu buodd byddai fyddai byddech fyddech baswn fasai basai bai oni fuasai
    ddaru dydy dydi dyw nidyw doedd does ydoedd bo fo`,
  `gall gallaf allaf alla galla gallai allai all allwch gallwch gallwn allwn gallant allant gallu allu galli alli
    rhaid dylai ddylai dylwn ddylwn dylech ddylech dylen ddylen dylem ddylem dylid ddylid gaf caf ga gawn cawn gewch
    cewch gaiff caiff cael gael chael gwneud wneud gwneir neud gwna wna gwnewch wnewch mynd fynd dod ddod
    dyle ddyle dyla ddyla neud nath naeth nes nawn ewn ma di be bo jyst jest dach efo hefo te dyn go sa ella falle
    naethon naethoch gynnon gynnoch gynno gen gin fatha lle le sy sna
    helo hai shwmae diolch plis eisiau angen moyn isio isho gyfer cyfer rhoi roi fath bath megis sef`,
  // Prepositions that carry a person
  persons('arn', AF),
  persons('amdan', AF),
  persons('at', 'af at ato ati atom atoch atynt atyn'),
  persons('dan', AF),
  persons('hebdd', AF),
  persons('rhyng', OF),
  persons('yn', OF),
  persons('drw', 'yddo yddi yddynt yddyn'),
  persons('trost', AF),
  persons('dros', 'of ot to ti tom toch tynt tyn'),
  persons('wrth', OF),
  `gennyf gen gennyt ganddo ganddi gennym gennych ganddynt ganddyn imi iti iddo iddi inni ichi iddynt iddyn
    ohonof ohonot ohono ohoni ohonom ohonoch ohonynt ohonyn`,
);

/** What follows an apostrophe in Welsh and is no word of its own: `i'r`, `mae'n`, `o'i`, `a'u`, `i'w`, `a'ch`. */
export const WELSH_CLITICS = wordSet('r n i u w ch m th');
