import type { Language } from '../bilingual.ts';

/** English = Welsh. */
const TERMS = `
  artificial intelligence = deallusrwydd artiffisial; generative AI = AI cynhyrchiol;
  automation = awtomeiddio; automate = awtomeiddio;
  robotic process automation = awtomeiddio prosesau robotig; robot = robot;
  machine learning = dysgu peirianyddol; large language model = model iaith mawr; chatbot = sgwrsfot;
  algorithm = algorithm; algorithmic management = rheoli algorithmig; bias = rhagfarn; data set = set ddata;
  data quality = ansawdd data; interoperability = rhyngweithredu; community of practice = cymuned ymarfer;
  community = cymuned; good practice = arfer da; case study = astudiaeth achos;
  lessons learned = gwersi a ddysgwyd; guide = canllaw; guidance = canllawiau; handbook = llawlyfr;
  template = templed; business case = achos busnes; value = gwerth; training course = cwrs hyfforddi;
  training = hyfforddiant; course = cwrs; skills = sgiliau; skill = sgil; attitudes = agweddau;
  practices = arferion; process = proses; processes = prosesau; maturity = aeddfedrwydd;
  readiness = parodrwydd; public sector = sector cyhoeddus; public body = corff cyhoeddus;
  public bodies = cyrff cyhoeddus; local authority = awdurdod lleol; county council = cyngor sir;
  council = cyngor; health board = bwrdd iechyd; arm's length body = corff hyd braich;
  housing association = cymdeithas dai; organisation = sefydliad; organisations = sefydliadau;
  sector = sector; topic = pwnc; topics = pynciau; member = aelod; members = aelodau;
  community manager = rheolwr y gymuned; manager = rheolwr; managers = rheolwyr;
  steering group = grŵp llywio; trade union = undeb llafur; trade unions = undebau llafur;
  social partnership = partneriaeth gymdeithasol; fair work = gwaith teg; work = gwaith; staff = staff;
  Workforce Partnership Council = Cyngor Partneriaeth y Gweithlu; human oversight = goruchwyliaeth ddynol;
  transparency = tryloywder; accountability = atebolrwydd; accountable = atebol; responsible = cyfrifol;
  ethical = moesegol; safe = diogel; procurement = caffael; buy = prynu; supplier = cyflenwr;
  suppliers = cyflenwyr; contract = contract; due diligence = diwydrwydd dyladwy; consultation = ymgynghori;
  risk = risg; risks = risgiau; safeguard = mesur diogelu; monitoring = monitro; evaluation = gwerthuso;
  wellbeing = llesiant; equality = cydraddoldeb; privacy = preifatrwydd; data protection = diogelu data;
  impact assessment = asesiad effaith; survey = arolwg; surveys = arolygon; pulse survey = arolwg pwls;
  questionnaire = holiadur; question = cwestiwn; questions = cwestiynau; answer = ateb; answers = atebion;
  response = ymateb; anonymous = dienw; confidential = cyfrinachol; personal = personol; vote = pleidlais;
  results = canlyniadau; threshold = trothwy; average = cyfartaledd; meeting = cyfarfod;
  meetings = cyfarfodydd; meetup = cyfarfod; webinar = gweminar; reminder = nodyn atgoffa;
  invitation = gwahoddiad; calendar = calendr; recording = recordiad; speaker = siaradwr; agenda = agenda;
  simultaneous translation = cyfieithu ar y pryd; translation = cyfieithu; channel = sianel;
  channels = sianeli; team = tîm; teams = timau; message = neges; messages = negeseuon;
  update = diweddariad; news = newyddion; digest = crynodeb; draft = drafft; preview = rhagolwg;
  schedule = trefnu; send = anfon; cancel = canslo; edit = golygu; delete = dileu; save = cadw;
  copy = copïo; undo = dadwneud; approve = cymeradwyo; reject = gwrthod; review = adolygu;
  source = ffynhonnell; section = adran; page = tudalen; expert = arbenigwr; feedback = adborth;
  settings = gosodiadau; language = iaith; help = cymorth; search = chwilio;
  privacy notice = hysbysiad preifatrwydd; error = gwall; link = dolen; download = lawrlwytho;
  upload = uwchlwytho; table = tabl; chart = siart; accessibility = hygyrchedd; accessible = hygyrch;
  dashboard = dangosfwrdd; quiet hours = oriau tawel; hours = oriau; benefit = budd; benefits = buddion;
  saving = arbediad; cost = cost; costs = costau; hours saved = oriau a arbedwyd; budget = cyllideb;
  licence = trwydded; environment = amgylchedd; law = cyfraith; right = hawl; rights = hawliau;
  decision = penderfyniad; decisions = penderfyniadau; agreement = cytundeb; payroll = cyflogres;
  pay = cyflog; job = swydd; jobs = swyddi; worker = gweithiwr; workers = gweithwyr; workforce = gweithlu;
  employer = cyflogwr; leader = arweinydd; leaders = arweinwyr; Wales = Cymru; Welsh = Cymraeg;
  English = Saesneg; government = llywodraeth; service = gwasanaeth; services = gwasanaethau;
  system = system; software = meddalwedd; tool = offeryn; tools = offer; information = gwybodaeth;
  record = cofnod; records = cofnodion; secure = diogel; security = diogelwch; test = prawf; check = gwirio;
  pilot = peilot; project = prosiect; plan = cynllun; policy = polisi; standard = safon;
  standards = safonau; support = cymorth; learn = dysgu; start = dechrau; share = rhannu; measure = mesur`;

/** The community's own terms in both languages, for search across them: one term a concept, as the house writes it. */
export const GLOSSARY: readonly Readonly<Record<Language, string>>[] = TERMS.split(';').map((term) => {
  const [en = '', cy = ''] = term.split('=');
  return { en: en.trim(), cy: cy.trim() };
});
