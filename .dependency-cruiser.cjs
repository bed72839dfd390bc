/**
 * Who may import whom. Two tables, and a rule for every row: which rooms of ours a room sees, and in which rooms an npm
 * package is at home. `test/house/import-rules.test.ts` plants a violation of every rule and sees it reported.
 */

/** What each room may import of ours, besides itself. `why` says what to do instead. */
const ROOMS = [
  {
    room: 'index',
    files: 'index\\.ts$',
    sees: ['start\\.ts$', 'config/', 'local/', 'lib/'],
    why: 'src/index.ts is the process: environment, signals, exit codes. Open and wire things in src/start.ts.',
  },
  {
    room: 'start',
    files: 'start\\.ts$',
    sees: [
      '(app|open-ports)\\.ts$',
      'http/server\\.ts$',
      'web/index\\.ts$',
      'teams/index\\.ts$',
      'config/',
      'local/',
      'chat/',
      'language/',
      'lib/',
    ],
    why: 'src/start.ts opens the ports and listens. Hand what a feature or an adapter needs to its door.',
  },
  {
    room: 'open-ports',
    files: 'open-ports\\.ts$',
    sees: ['config/', 'storage/', 'queue/', 'lib/'],
    why: 'src/open-ports.ts chooses the adapters of storage and queue, and nothing else.',
  },
  {
    room: 'app',
    files: 'app\\.ts$',
    sees: [
      'features/[^/]+/index\\.ts$',
      'delivery/index\\.ts$',
      'storage/collection\\.ts$',
      'queue/work-queue\\.ts$',
      'web/web\\.ts$',
      'config/settings\\.ts$',
      'chat/',
      'language/',
      'lib/',
    ],
    why: 'src/app.ts wires doors and ports. Export it from the door (index.ts), or take the adapter as an argument.',
  },
  {
    room: 'features',
    sees: [
      'storage/collection\\.ts$',
      'search/index\\.ts$',
      'web/(web|robots)\\.ts$',
      'chat/',
      'language/',
      'lib/',
    ],
    why: 'A feature knows the ports in chat/, storage/collection.ts and web/web.ts, the door of search/, and the manners of web/robots.ts, alone. Take anything else as a function from src/app.ts.',
  },
  {
    room: 'delivery',
    sees: ['storage/collection\\.ts$', 'queue/work-queue\\.ts$', 'chat/', 'language/', 'lib/'],
    why: 'Delivery knows ports, never adapters and never features. Take what it needs through openDelivery().',
  },
  {
    room: 'chat',
    sees: ['language/', 'lib/'],
    why: 'chat/ holds the words that everyone shares, so it sees nobody. Move what it needs down to language/ or lib/.',
  },
  {
    room: 'search',
    sees: ['language/', 'lib/'],
    why: 'search/ finds entries of any kind. What they are, and who may see them, is said by the feature that owns them.',
  },
  {
    room: 'teams',
    sees: ['chat/', 'language/', 'lib/'],
    why: 'teams/ translates between the SDK and chat/. What it should do stands behind Chat; pass it through openTeams().',
  },
  {
    room: 'http',
    sees: ['chat/', 'lib/'],
    why: 'http/ serves what it is given. Hand words, routes, pages and checks to buildHttpServer().',
  },
  {
    room: 'storage',
    sees: ['chat/', 'lib/'],
    why: 'Storage keeps documents of any kind. What a document means is decided by the feature that owns it.',
  },
  {
    room: 'queue',
    sees: ['chat/', 'lib/'],
    why: 'The queue carries work of any kind. What work means is decided by whoever takes it.',
  },
  {
    room: 'web',
    sees: ['lib/'],
    why: 'web/ fetches from the open web and judges nothing that it fetched. What a page means is decided by the feature that asked.',
  },
  {
    room: 'local',
    sees: ['config/', 'language/', 'lib/'],
    why: 'local/ is what a person on this machine gets beside the bot. The bot itself must not need it.',
  },
  {
    room: 'language',
    sees: ['lib/'],
    why: 'language/ knows words, not what is done with them. Take the rest as an argument.',
  },
  {
    room: 'config',
    sees: ['lib/'],
    why: 'config/ reads settings. What they cause is decided in src/start.ts.',
  },
  {
    room: 'lib',
    sees: [],
    why: 'lib/ imports nothing of ours, so that everyone may import it. Move the file up.',
  },
];

/** In which rooms a package is at home. A package that stands in no row is refused everywhere. */
const HOMES = [
  { packages: ['dotenv'], homes: ['index\\.ts$'] },
  { packages: ['@azure/identity'], homes: ['open-ports\\.ts$'] },
  { packages: ['botbuilder', 'botframework', '@microsoft/teams-ai', 'openai'], homes: ['teams/'] },
  { packages: ['restify', 'eta'], homes: ['http/'] },
  { packages: ['@azure/cosmos'], homes: ['storage/cosmos'] },
  { packages: ['@azure/storage-queue'], homes: ['queue/azure'] },
  { packages: ['libsql'], homes: ['storage/sqlite', 'queue/sqlite'] },
  {
    packages: ['adaptivecards-templating', 'adaptive-expressions'],
    homes: ['chat/cards/card-templates\\.ts$'],
  },
  { packages: ['i18next', 'stemmer'], homes: ['language/'] },
  { packages: ['luxon'], homes: ['language/', 'delivery/', 'features/'] },
  { packages: ['markdown-it'], homes: ['features/broadcasts/', 'features/faq/'] },
  { packages: ['minisearch'], homes: ['search/'] },
  {
    packages: ['fflate', 'mammoth', 'sanitize-html', 'turndown', 'unpdf'],
    homes: ['features/faq/reading/'],
  },
  { packages: ['@resvg/resvg-js', 'write-excel-file'], homes: ['features/surveys/results/files/'] },
  { packages: ['ical-generator'], homes: ['features/meetups/calendar-files/'] },
  { packages: ['rrule'], homes: ['features/meetups/series/', 'features/surveys/waves/'] },
  { packages: ['feedsmith', 'htmlparser2'], homes: ['features/posts/feeds/'] },
  { packages: ['yaml'], homes: ['features/faq/', 'local/'] },
  { packages: ['undici', 'ipaddr.js', 'robots-parser'], homes: ['web/'] },
  { packages: ['pino'], homes: ['lib/log\\.ts$'] },
  { packages: ['zod'], homes: ['chat/', 'delivery/', 'features/', 'http/', 'local/', 'teams/'] },
];

const filesOf = ({ room, files = `${room}/` }) => files;
const anyOf = (patterns) => `^src/(${patterns.join('|')})`;
/** Families of packages share a beginning: botbuilder-core, botframework-connector. */
const folderOf = (name) =>
  `node_modules/(@types/)?${name}${['botbuilder', 'botframework'].includes(name) ? '[^/]*' : ''}/`;

const roomRules = ROOMS.map((row) => ({
  name: `${row.room}-imports`,
  severity: 'error',
  comment: row.why,
  from: { path: `^src/${filesOf(row)}` },
  to: { path: '^src/', pathNot: anyOf([filesOf(row), ...row.sees]) },
}));

const homeRules = HOMES.flatMap(({ packages, homes }) =>
  packages.map((name) => ({
    name: `home-of-${name}`,
    severity: 'error',
    comment: `${name} is at home in src/${homes.join(', src/')} alone. Ask that room through its door, or move the code there.`,
    from: { path: '^src/', pathNot: anyOf(homes) },
    to: { path: folderOf(name) },
  })),
);

const houseRules = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two files that need each other are one, or want a third that both import. Types count as well.',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    severity: 'error',
    comment: 'Nobody imports this file, and it imports nobody. Use it or remove it.',
    from: { path: '^src/', orphan: true },
    to: {},
  },
  {
    name: 'no-unresolvable',
    severity: 'error',
    comment: 'There is no such file or package. Mend the path (ours end in .ts), or run npm ci.',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'no-undeclared-packages',
    severity: 'error',
    comment: 'The package comes with another one by chance. Name it in the dependencies of package.json.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-dev-packages',
    severity: 'error',
    comment:
      'The package is not there in production. Move it to the dependencies of package.json, or do without.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  },
  {
    name: 'no-tests-in-src',
    severity: 'error',
    comment: 'What runs does not know its tests, benches and scripts. Move what both need into src/.',
    from: { path: '^src/' },
    to: { path: '^(test|bench|scripts)/' },
  },
  {
    name: 'features-are-strangers',
    severity: 'error',
    comment:
      'No feature imports another. Move what both need to chat/, language/ or lib/, or pass a function in src/app.ts.',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'app-reads-no-settings',
    severity: 'error',
    comment: 'src/app.ts names the types of settings alone; their values come in as AppSettings.',
    from: { path: '^src/app\\.ts$' },
    to: { path: '^src/config/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'rooms-are-named',
    severity: 'error',
    comment:
      'This room has no row in ROOMS of .dependency-cruiser.cjs. Say there what it may import, and why.',
    from: { path: '^src/', pathNot: anyOf(ROOMS.map(filesOf)) },
    to: {},
  },
  {
    name: 'homes-are-named',
    severity: 'error',
    comment:
      'This package has no row in HOMES of .dependency-cruiser.cjs. Say there in which rooms it is at home.',
    from: { path: '^src/' },
    to: {
      path: 'node_modules/',
      pathNot: HOMES.flatMap(({ packages }) => packages.map(folderOf)),
    },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...houseRules, ...roomRules, ...homeRules],
  options: {
    // Types count: whoever imports a type depends on the room that declares it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
