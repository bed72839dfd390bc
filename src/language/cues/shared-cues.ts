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
