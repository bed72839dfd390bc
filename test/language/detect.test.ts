import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Language } from '../../src/language/bilingual.ts';
import { ENGLISH_WORDS } from '../../src/language/cues/english-cues.ts';
import { SHARED } from '../../src/language/cues/shared-cues.ts';
import { WELSH_WORDS } from '../../src/language/cues/welsh-cues.ts';
import { detectLanguage } from '../../src/language/detect.ts';

const WELSH = [
  'diolch',
  'helo',
  'cymorth',
  'iaith',
  'negeseuon',
  'na, dim diolch',
  'bore da bawb 👋',
  'Shwmae!',
  'sut mae defnyddio Power Automate?',
  "Mae'r bot wedi torri",
  'BLE MAE’R CYFARFOD NESAF?',
  'pryd ma’r cyfarfod nesa',
  'oes polisi AI?',
  "oes 'na ganllaw ar Copilot",
  'cwrs Power BI plis',
  'arolwg mis Mai',
  'canlyniadau’r arolwg',
  'pwy sydd yn y gymuned?',
  'dwi methu agor y ddolen',
  'Dw i ddim yn deall y cwestiwn',
  'gai ymuno yng Nghaerdydd?',
  'ga i weld y sleidiau?',
  'newid iaith i Saesneg',
  'cofrestru ar gyfer y gweithdy',
  'rhannu neges',
  'GDPR a data personol?',
  'Helo @Cylch, beth yw RPA?',
  'ydyn ni’n cael rhoi data cleifion yn ChatGPT?',
  'gwych!',
  'pam lai',
  'swnio’n grêt',
  'dim syniad sori',
  'Pwy sy’n trefnu’r meetup?',
  'any chance o gael copi Cymraeg o hwn plis?',
  'wnaeth y flow fethu eto bore ma',
  'hoffwn i gael fy nhynnu oddi ar y rhestr',
  'https://gov.wales/ai gweler y ddolen',
  'Beth mae Microsoft Copilot Studio yn costio?',
  'lle ga i help efo SharePoint',
  'ebost i support@example.org os gwelwch yn dda',
] as const;

const ENGLISH = [
  'thanks',
  'hello',
  'posts',
  'language',
  'yes please',
  'no thanks',
  'good morning all 👋',
  'Cheers!',
  'how do I use Power Automate?',
  'The bot is broken',
  'WHERE IS THE NEXT MEETING?',
  'when’s the next meetup',
  'is there an AI policy?',
  'any guide on Copilot',
  'Power BI course pls',
  'May survey',
  'survey results',
  'who is in the community?',
  'cant open the link',
  "I don't understand the question",
  'is Caerphilly council using AI?',
  'Is Ystradgynlais in the plan?',
  'can I join in Caerdydd?',
  'change language to Welsh',
  'sign up for the workshop',
  'share a post',
  'GDPR and personal data?',
  'Hi @Cylch, what is RPA?',
  'are we allowed to put patient data in ChatGPT?',
  'brilliant!',
  'why not',
  'sounds great',
  'no idea sorry',
  'Does Siân Llywelyn run the Eisteddfod stand?',
  'is diolch the Welsh for thank you?',
  'the flow failed again this morning',
  'take me off the list',
  'see https://llyw.cymru/canllawiau for more',
  'ok to use rpa for payroll?',
  'unsubscribe',
] as const;

const EITHER = [
  '',
  '   ',
  '?',
  '👍',
  '12:30',
  '42%',
  'ie',
  'ok',
  'help',
  'AI',
  'AI policy',
  'Power Automate',
  'Microsoft Copilot Studio',
  'ChatGPT?',
  'Llandudno',
  'Siân Jones',
  'Bore da / Good morning',
  'https://www.gov.wales/artificial-intelligence',
  'www.llyw.cymru/deallusrwydd-artiffisial',
  'somebody@example.org',
  '<at>Cylch Cymorth</at>',
  'adroddiad-terfynol.docx',
  'Привет',
  '你好',
] as const;

const MESSAGES: readonly (readonly [Language, string])[] = [
  ...WELSH.map((text) => ['cy', text] as const),
  ...ENGLISH.map((text) => ['en', text] as const),
];
const anyMessage = fc.constantFrom(...MESSAGES);

const DATA = new URL('../../../shared/data/language/messages.jsonl', import.meta.url);

interface Message {
  readonly lang: Language;
  readonly bucket: '2-4' | '5-8' | '9+';
  readonly text: string;
}

function accuracy(messages: readonly Message[]): number {
  const right = messages.filter(({ lang, text }) => detectLanguage(text) === lang);
  return right.length / messages.length;
}

describe('telling Welsh from English', () => {
  for (const text of WELSH) it(`hears Welsh in "${text}"`, () => assert.equal(detectLanguage(text), 'cy'));

  for (const text of ENGLISH)
    it(`hears English in "${text}"`, () => assert.equal(detectLanguage(text), 'en'));

  for (const text of EITHER) {
    it(`leaves "${text}" undetermined`, () => assert.equal(detectLanguage(text), 'undetermined'));
  }

  it('does not care about diacritics', () => {
    fc.assert(
      fc.property(anyMessage, ([language, text]) => {
        assert.equal(detectLanguage(text.normalize('NFD').replace(/\p{M}/gu, '')), language);
      }),
    );
  });

  it('does not care how diacritics are encoded', () => {
    fc.assert(
      fc.property(anyMessage, fc.constantFrom('NFC', 'NFD'), ([language, text], form) => {
        assert.equal(detectLanguage(text.normalize(form)), language);
      }),
    );
  });

  it('does not care about capitals', () => {
    fc.assert(
      fc.property(anyMessage, fc.infiniteStream(fc.boolean()), ([language, text], capital) => {
        const typed = text.replace(/./gu, (letter) =>
          capital.next().value ? letter.toUpperCase() : letter.toLowerCase(),
        );

        assert.equal(detectLanguage(typed), language);
      }),
    );
  });

  it('does not care about punctuation and emoji around the message', () => {
    const noise = fc.stringMatching(/^[ .,;:!?…)(\-–—"“”«»👍🙂🎉]{0,6}$/u);
    fc.assert(
      fc.property(anyMessage, noise, noise, ([language, text], before, after) => {
        assert.equal(detectLanguage(`${before} ${text}${after}`), language);
      }),
    );
  });

  it('does not care which apostrophe a keyboard makes', () => {
    fc.assert(
      fc.property(
        anyMessage,
        fc.constantFrom("'", '’', '‘', 'ʼ', '`', '´'),
        ([language, text], apostrophe) => {
          assert.equal(detectLanguage(text.replace(/['’]/g, apostrophe)), language);
        },
      ),
    );
  });

  it('does not hear the language of an address, a mention or a product', () => {
    const said = fc.constantFrom(
      'https://llyw.cymru/canllawiau',
      'a.person@gov.wales',
      '<at>Cylch</at>',
      'Power BI',
    );
    fc.assert(
      fc.property(anyMessage, said, ([language, text], name) => {
        assert.equal(detectLanguage(`${name} ${text} ${name}`), language);
      }),
    );
  });

  it('leaves a message that is only a web address undetermined', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        assert.equal(detectLanguage(url), 'undetermined');
      }),
    );
  });

  it('answers whatever it is sent', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    fc.assert(
      fc.property(anything, (text) => {
        assert.ok(['cy', 'en', 'undetermined'].includes(detectLanguage(text)));
      }),
    );
  });

  it('answers at once, however long the message', () => {
    for (const text of ['w', '<at ', "'", 'a.', '&', 'ddw '].map((piece) => piece.repeat(500_000))) {
      const start = performance.now();
      detectLanguage(text);

      assert.ok(performance.now() - start < 250, `${text.slice(0, 4)}… took ${performance.now() - start} ms`);
    }
  });

  it('has each word in one list only, written as folded messages are', () => {
    const lists = [SHARED, ...Object.values(WELSH_WORDS), ...Object.values(ENGLISH_WORDS)];
    const words = lists.flatMap((groups) => groups.flatMap((group: string) => group.trim().split(/\s+/)));

    assert.deepEqual(
      words.filter((word) => !/^'?[a-z]+$/.test(word)),
      [],
    );
    assert.deepEqual(
      words.filter((word, index) => words.indexOf(word) !== index),
      [],
    );
  });
});

describe('telling Welsh from English in messages that others wrote', () => {
  let messages: readonly Message[] = [];

  before(function () {
    if (!existsSync(DATA)) {
      console.log(
        '      The messages are not here (../shared/data/language/messages.jsonl): accuracy is not measured.',
      );
      this.skip();
    }
    messages = readFileSync(DATA, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Message);
  });

  for (const lang of ['cy', 'en'] as const) {
    for (const [bucket, least] of [
      ['2-4', 0.97],
      ['5-8', 0.99],
      ['9+', 0.99],
    ] as const) {
      it(`is right at least ${least * 100} times in a hundred: ${lang}, ${bucket} words`, () => {
        const right = accuracy(
          messages.filter((message) => message.lang === lang && message.bucket === bucket),
        );

        assert.ok(right >= least, `${(right * 100).toFixed(1)} %`);
      });
    }
  }
});
