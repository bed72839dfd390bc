import assert from 'node:assert/strict';
import { say } from '../../src/language/say.ts';
import { openHouse, type House } from '../support/house.ts';
import {
  buttonOf,
  cardAnswered,
  cardOf,
  MANAGER,
  MEMBER,
  personalChat,
  type Heard,
  type Person,
} from '../support/teams/index.ts';
import { openStubWeb, saying, type StubWeb } from '../support/web/open-stub-web.ts';

const URL = 'https://council-my.sharepoint.example/robots.md?tempauth=secret';
const ROBOTS = '# Using robots\n\nRobots copy.\n\n## Costs\n\nA licence costs money by the year.\n';

describe('wire: a guide is sent in the chat', () => {
  let house: House;
  let web: StubWeb;

  before(async function () {
    this.timeout(20_000);
    web = await openStubWeb();
    web.pages.set(URL, saying(ROBOTS, { 'content-type': 'application/octet-stream' }));
    house = await openHouse({ web });
    for (const person of [MEMBER, MANAGER]) await house.teams.say('hello', person);
  });
  after(async () => {
    await house.leave();
    await web.close();
    assert.deepEqual(house.faults, []);
  });

  const lineIn = ([first]: readonly Heard[]): string => first?.activity.text ?? '';

  const send = (person: Person, name: string, downloadUrl = URL) =>
    house.teams.post(
      {
        type: 'message',
        text: 'Here it is, thank you',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            contentUrl: 'https://council-my.sharepoint.example/robots.md',
            name,
            content: { downloadUrl, uniqueId: 'x', fileType: 'md' },
          },
          { contentType: 'text/html', content: '<p>Here it is</p>' },
        ],
      },
      person,
      personalChat(person),
    );

  it('becomes a draft, is published, and is read by everybody', async () => {
    const { heard } = await send(MANAGER, 'robots.md');
    const draft = cardOf(heard[0]);
    assert.match(JSON.stringify(draft), /Using robots/);

    const answered = await house.teams.press(buttonOf(draft, 'faq.publish-guide'), MANAGER);

    assert.match(JSON.stringify(cardAnswered(answered)), /Using robots/);
    assert.match(lineIn(answered.heard), /guides\/en\/using-robots/);
    assert.match((await house.browse('/guides/en/using-robots')).text, /A licence costs money by the year/);
  });

  it('is no guide where it is an attendance report: that is counted for a meetup', async () => {
    const report = 'Full Name\tUser Action\tTimestamp\nA\tJoined\tx\nB\tJoined\tx';
    const url = 'https://council-my.sharepoint.example/attendance.csv?tempauth=secret';
    web.pages.set(url, saying(report, { 'content-type': 'text/csv' }));

    const { heard } = await send(MANAGER, 'attendance.csv', url);

    const text = JSON.stringify(cardOf(heard[0]));
    assert.ok(text.includes(`${say('en', 'meetups.attendedInput')}: 2`), text);
  });

  it('is not taken from members, and nothing is fetched for them', async () => {
    const before = web.requests.length;
    const { heard } = await send(MEMBER, 'robots.md');
    assert.equal(lineIn(heard), say('en', 'errors.managers_only'));
    assert.equal(web.requests.length, before);
  });

  it('is answered with what is wrong with it, and what to do', async () => {
    const wordsFor = async (name: string, url?: string): Promise<string> =>
      lineIn((await send(MANAGER, name, url)).heard);
    assert.equal(await wordsFor('robots.xlsx'), say('en', 'errors.guide_file_type'));
    assert.equal(await wordsFor('robots.docx'), say('en', 'errors.guide_file_mismatch'));
    assert.equal(
      await wordsFor('robots.md', 'https://127.0.0.1/robots.md'),
      say('en', 'errors.guide_file_not_fetched'),
    );
    web.pages.set(
      'https://council-my.sharepoint.example/huge.pdf',
      saying('', { 'content-length': String(50 * 1024 * 1024) }),
    );
    assert.equal(
      await wordsFor('huge.pdf', 'https://council-my.sharepoint.example/huge.pdf'),
      say('en', 'errors.guide_file_too_large', { limit: 10 }),
    );
  });

  it('is a message like any other where what came with it is no file', async () => {
    const { status, heard } = await house.teams.post(
      {
        type: 'message',
        text: 'guides',
        attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/a.png' }, {}],
      },
      MEMBER,
      personalChat(MEMBER),
    );
    assert.equal(status, 200);
    assert.match(lineIn(heard), /guides/i);
  });
});
