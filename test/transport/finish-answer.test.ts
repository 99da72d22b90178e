import { REST } from '@discordjs/rest';
import { ButtonStyle, ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createFinishAnswer } from '../../src/transport/finish-answer.ts';
import { type Afterwards, outcome } from '../../src/transport/outcome.ts';
import { restOptions } from '../../src/transport/rest/discord-rest.ts';
import { type ApiAnswer, startApi } from './api.ts';
import { keepLog, picture } from './quiet-bot.ts';

const interaction = { application_id: '200000000000000001', token: 'a-secret-token' };

const withButton = (custom_id: string, content = '**Words**') => {
  const button = { type: ComponentType.Button, style: ButtonStyle.Primary, custom_id, label: custom_id } as const;
  const row = { type: ComponentType.ActionRow, components: [button] } as const;
  return { content, components: [{ ...row, components: [button] }] };
};
const data = withButton('ask:summary');
const response = { type: InteractionResponseType.ChannelMessageWithSource, data } as const;
const body = {
  embeds: [{ image: { url: 'attachment://chart.png' } }],
  attachments: [{ id: '0', filename: 'chart.png' }],
};
const whole = { body: { ...data, ...body }, files: [{ name: 'chart.png', description: '', data: picture }] };
const late: Afterwards = { kind: 'picture', whole: Promise.resolve(whole) };

/** What comes of it where the API answers so, one request after the other, and each wait takes as long as it takes. */
async function finish(afterwards: Afterwards | undefined, answers: readonly ApiAnswer[]) {
  const api = await startApi(answers);
  onTestFinished(api.close);
  const log = keepLog();
  vi.useFakeTimers({ toFake: ['performance'] });
  onTestFinished(() => void vi.useRealTimers());
  const from = performance.now();
  const rest = new REST(restOptions(api.url));
  const pause = async (ms: number) => void vi.advanceTimersByTime(ms);
  const finishAnswer = createFinishAnswer(async () => rest, log, pause);
  await finishAnswer(outcome('summary', 'answer', response, [], afterwards), interaction);
  expect(JSON.stringify(log.lines)).not.toContain('secret');
  const { requests } = api;
  const methods = requests.map(request => request.split(' ')[0]).join(' ');
  return { requests, methods, log: log.lines.map(({ message }) => message), time: performance.now() - from };
}

const shown: ApiAnswer = [200, withButton('ask:summary', '**Words** ')];
const unread: ApiAnswer = [404, { message: 'Unknown Webhook', code: 10_015 }];
const gone: ApiAnswer = [404, { message: 'Unknown Message', code: 10_008 }];
const down: ApiAnswer = [503, '<html>'];
const failed = 'An answer could not be finished';
const refused: ApiAnswer = [403, { message: 'Missing Access', code: 50_001 }];

describe('a picture', () => {
  test('is put into the message by the token alone', async () => {
    const { requests, log } = await finish(late, [shown]);
    const address = '/api/v10/webhooks/200000000000000001/a-secret-token/messages/%40original';
    expect(requests).toEqual([`GET ${address} without authorization`, `PATCH ${address} without authorization`]);
    expect(log).toEqual([]);
  });

  test.each<[string, readonly ApiAnswer[], string, readonly string[]]>([
    ['not where another answer stands there', [[200, { content: '**Other words**', components: [] }]], 'GET', []],
    ['not where its buttons are others', [[200, withButton('ask:about')]], 'GET', []],
    ['not where the message is gone', [gone], 'GET', []],
    ['not where it went in between', [shown, gone], 'GET PATCH', []],
    ['again where Discord had not read our response', [unread, unread, shown], 'GET GET GET PATCH', []],
    ['not where Discord never knew it', [unread, unread, unread], 'GET GET GET', []],
    ['again after a passing fault', [down, shown, down, shown], 'GET GET PATCH GET PATCH', []],
    ['again where Discord asks to wait', [shown, [429, {}, { 'retry-after': '7' }], shown], 'GET PATCH GET PATCH', []],
    ['not where Discord refuses, which is logged', [refused], 'GET', [failed]],
  ])('%s', async (_, answers, methods, log) => {
    const done = await finish(late, answers);
    expect([done.methods, done.log]).toEqual([methods, log]);
  });

  test('is tried for as long as the token lives', async () => {
    const { time, log } = await finish(late, Array(100).fill(down));
    expect(time).toBeGreaterThan(15 * 60_000);
    expect(time).toBeLessThan(17 * 60_000);
    expect(log).toEqual([failed]);
  });

  test('that there is none of in the end asks nothing of Discord', async () => {
    expect((await finish({ kind: 'picture', whole: Promise.resolve(undefined) }, [])).requests).toEqual([]);
  });
});

test.each<[string, readonly ApiAnswer[], methods: string, readonly string[]]>([
  ['is deleted by one request', [[204]], 'DELETE', []],
  ['is asked for again while Discord has not read the response', [unread, unread, [204]], 'DELETE DELETE DELETE', []],
  ['is deleted where somebody else has done it', [gone], 'DELETE', []],
  ['is asked for again after a passing fault', [down, [204]], 'DELETE DELETE', []],
  ['that Discord does not delete is logged', [refused], 'DELETE', [failed]],
])('a message %s', async (_, answers, methods, log) => {
  expect(await finish({ kind: 'delete' }, answers)).toMatchObject({ methods, log });
});

test('an answer that leaves nothing to do asks nothing of Discord', async () => {
  expect((await finish(undefined, [])).requests).toEqual([]);
});
