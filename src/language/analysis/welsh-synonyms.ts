/**
 * Welsh words that people use for one another at work, one group a line. Only what holds in any public body: what is peculiar
 * to one guide belongs into that guide's own list of questions.
 */
export const WELSH_SYNONYMS = `
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
  atal rhwystro blocio stopio`;
