import { describe, expect, test } from 'vitest';
import { renderDetailsMessage, renderMessage } from '../../../src/reply/discord/message.ts';
import { makeNotice } from '../../../src/reply/make-reply.ts';
import type { Answer, NextButton, NextMenu, Question } from '../../../src/reply/reply.ts';
import { speak } from '../../../src/words/speak.ts';
import { barChart } from '../../chart/invented-charts.ts';
import { harborWatch } from '../../commands/reports.ts';
import { makePlain } from './answers.ts';

const view = { audience: 'public', commandIds: new Map(), picture: undefined, say: speak('en') } as const;
const asks = (id: string | number): Question => ({ command: 'arrests', options: { city: String(id) } });
const button = (id: string | number): NextButton => ({ label: `B${id}`, question: asks(id) });
const shown = { label: '2 / 5', question: undefined };
const menu = (choices: number): NextMenu => ({
  placeholder: 'Pick…',
  question: asks('x'),
  option: 'compare',
  choices: Array.from({ length: choices }, (_, at) => ({ label: `C${at}`, value: `${at}`, chosen: at === 0 })),
});

describe('a menu stands above one row of buttons', () => {
  const two = [button(1), button(2)];
  const rows: readonly [string, Partial<Answer>, 'public' | 'private', (string | number)[][]][] = [
    ['none', {}, 'public', [['Details', 'Source', 'Delete']]],
    ['two', { buttons: two }, 'public', [['B1', 'B2', 'Details', 'Source', 'Delete']]],
    ['the same question twice', { buttons: [button(1), button(1)] }, 'public', [['B1', 'Details', 'Source', 'Delete']]],
    [
      'those of a page',
      { buttons: [button(1), shown, button(3)] },
      'public',
      [['B1', '2 / 5', 'B3', 'Details', 'Delete']],
    ],
    ['a menu of 30', { menu: menu(30), buttons: [button(1)] }, 'public', [[25], ['B1', 'Details', 'Source', 'Delete']]],
    ['a menu of none', { menu: menu(0) }, 'public', [['Details', 'Source', 'Delete']]],
    ['a private answer', {}, 'private', [['Details', 'Source', 'Share in channel']]],
    ['a preview', { sharing: 'as a preview' }, 'private', [['Source', 'Post in channel', 'Edit before posting']]],
    ['one that is never shared', { sharing: 'never' }, 'private', [['Source']]],
  ];
  test.each(rows)('%s', (_, parts, audience, expected) => {
    const { components = [] } = renderMessage(makePlain(parts), { ...view, audience }).body;
    const labels = components.map(row =>
      'components' in row
        ? row.components.map(part => ('options' in part ? part.options.length : 'label' in part ? part.label : part))
        : [],
    );
    expect(labels).toEqual(expected);
  });

  test('labels are cut to what Discord shows, and a button that only tells something is disabled', () => {
    const choices = [{ label: 'x'.repeat(200), value: 'v', chosen: false }];
    const answer = makePlain({
      menu: { ...menu(0), placeholder: 'x'.repeat(200), choices },
      buttons: [{ label: 'x'.repeat(100), question: asks(1), asksText: true }, shown],
    });
    const options = [{ label: `${'x'.repeat(99)}…`, value: 'v', default: false }];
    const long = { label: `${'x'.repeat(79)}…`, custom_id: 'e-a?c=1' };
    expect(renderMessage(answer, view).body.components).toMatchObject([
      { components: [{ placeholder: `${'x'.repeat(149)}…`, custom_id: 'pm-a?c=x', options }] },
      { components: [long, { label: '2 / 5', disabled: true }, {}, {}, {}] },
    ]);
  });
});

describe('an answer', () => {
  test('leads with its sentence, pings nobody, and is seen by everybody', () => {
    const { body, files } = renderMessage(makePlain({ sentence: 'Denver *and* <@1>: 63.' }), view);
    expect(body.content).toBe('**Denver \\*and\\* \\<@1>: 63.** ICE, Report, Sep 2017');
    expect([body.allowed_mentions, body.flags, body.attachments, files]).toEqual([{ parse: [] }, undefined, [], []]);
  });

  test('in private is seen by the asker alone, as are its details, which have the same sentence', () => {
    expect(renderMessage(makePlain(), { ...view, audience: 'private' }).body.flags).toBe(64);
    const { content, flags, allowed_mentions } = renderDetailsMessage(makePlain(), view).body;
    const sentence = '**Denver: 63 of 498.** ICE, Report, Sep 2017';
    expect([content, flags, allowed_mentions]).toEqual([sentence, 64, { parse: [] }]);
  });

  test('attaches its picture with alt text, then its files; where none could be drawn it has the words alone', () => {
    const picture = new Uint8Array([1, 2, 3]);
    const data = new TextEncoder().encode('é,1');
    const answer = makePlain({ chart: barChart([], 0), files: [{ name: 'a.csv', description: 'Rows', data }] });
    const { body, files } = renderMessage(answer, { ...view, picture });
    expect(body.attachments).toEqual([
      { id: '0', filename: 'chart.png', description: expect.stringContaining('Bar chart: Arrests.') },
      { id: '1', filename: 'a.csv', description: 'Rows' },
    ]);
    expect(body.embeds?.[0]?.image?.url).toBe('attachment://chart.png');
    const own = { name: 'a.csv', data };
    expect(files).toMatchObject([{ name: 'chart.png', data: picture }, own]);
    const bare = renderMessage(answer, view);
    expect([bare.body.embeds?.[0]?.image, bare.files]).toMatchObject([undefined, [own]]);
  });

  test('with a very long sentence leaves room for who shares it', () => {
    const { content = '' } = renderMessage(makePlain({ sentence: '_'.repeat(6000) }), view).body;
    expect(`${content}\n-# Shared by <@12345678901234567890>`.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/^\*\*.*…\*\* ICE, Report, Sep 2017$/);
  });
});

describe('a notice', () => {
  const [said] = harborWatch.statements;
  const statement = said && { ...said, text: 'The Bureau told *Us* that 5 were.', title: 'Us [1]', path: 'https://us' };
  const many = (count: number) => Array.from({ length: count }, () => statement ?? []).flat();

  test('is private, has no embed, and offers what can be asked instead', () => {
    const notice = makeNotice('No figure for “*Paris*”.', [{ ...button(1), label: 'All' }]);
    expect(renderMessage(notice, view)).toEqual({
      body: {
        content: 'No figure for “\\*Paris\\*”.',
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'All', custom_id: 'a-a?c=1' }] }],
        allowed_mentions: { parse: [] },
        flags: 64,
      },
      files: [],
    });
  });

  test('says what was said later, each with its source, and leaves out whole statements that have no room', () => {
    const line = 'The Bureau told \\*Us\\* that 5 were. [Us \\[1\\]](<https://us>)';
    expect(renderMessage({ ...makeNotice('No figure.'), statements: many(1) }, view).body.content).toBe(
      `No figure.\n${line}`,
    );
    const { content = '' } = renderMessage({ ...makeNotice('No figure.'), statements: many(40) }, view).body;
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content.endsWith(line)).toBe(true);
  });

  test('offers at most ten, and is never too long', () => {
    const buttons = Array.from({ length: 30 }, (_, at) => button(at));
    const { content, components = [] } = renderMessage(makeNotice('x'.repeat(3000), buttons), view).body;
    expect(components.map(row => ('components' in row ? row.components.length : 0))).toEqual([5, 5]);
    expect(content).toHaveLength(2000);
  });
});
