/**
 * English words that people use for one another at work, one group a line. Only what holds in any public body: what is peculiar
 * to one guide belongs into that guide's own list of questions.
 */
export const ENGLISH_SYNONYMS = `
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
  stop block prevent restrict`;
