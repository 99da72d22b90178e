import { describe, expect, test } from 'vitest';
import { makeNotice } from '../../../src/reply/answer.ts';
import { renderMessage } from '../../../src/reply/discord/message.ts';
import type { Question } from '../../../src/reply/question.ts';
import type { Answer, Next } from '../../../src/reply/reply.ts';
import { makePlain } from './answers.ts';

const view = { audience: 'public', commandIds: new Map(), picture: undefined } as const;
const chart = { kind: 'bars', title: 'Arrests', source: 'Report', bars: [], max: 0 } as const;
const asks = (id: string | number): Question => ({ command: 'arrests', options: { city: String(id) } });
const button = (id: string | number): Next => ({ kind: 'button', label: `B${id}`, question: asks(id), opens: 'here' });
const menu = (option: string, choices: number): Next => ({
  kind: 'menu',
  placeholder: 'Pick…',
  question: asks('x'),
  option,
  choices: Array.from({ length: choices }, (_, at) => ({ label: `C${at}`, value: `${at}`, chosen: at === 0 })),
});

/** The rows of a message by what they say; a menu by its number of choices. */
function rowsOf(answer: Answer, audience: 'public' | 'private' = 'public'): (string | number | undefined)[][] {
  const { body } = renderMessage(answer, { ...view, audience });
  return (body.components ?? []).map(row =>
    'components' in row
      ? row.components.map(part => ('options' in part ? part.options.length : 'label' in part ? part.label : undefined))
      : [],
  );
}

describe('buttons and menus stand in at most five rows, and the last has the source', () => {
  for (const [what, next, expected] of [
    ['none', [], [['Source', 'Delete']]],
    ['six buttons', [1, 2, 3, 4, 5, 6].map(button), [['B1', 'B2', 'B3', 'B4', 'B5'], ['B6'], ['Source', 'Delete']]],
    [
      'the same question twice',
      [button(1), button(1), button(2)],
      [
        ['B1', 'B2'],
        ['Source', 'Delete'],
      ],
    ],
    ['a menu before buttons', [menu('a', 3), button(1)], [['B1'], [3], ['Source', 'Delete']]],
    ['a menu of 30', [menu('a', 30)], [[25], ['Source', 'Delete']]],
    ['a menu of none', [menu('a', 0), button(1)], [['B1'], ['Source', 'Delete']]],
    [
      'too many of both',
      [...Array.from({ length: 30 }, (_, at) => button(at)), ...['a', 'b', 'c'].map(option => menu(option, 1))],
      [['B0', 'B1', 'B2', 'B3', 'B4'], [1], [1], [1], ['Source', 'Delete']],
    ],
    [
      'five menus',
      ['a', 'b', 'c', 'd', 'e'].map(option => menu(option, 2)),
      [[2], [2], [2], [2], ['Source', 'Delete']],
    ],
  ] satisfies [string, Next[], (string | number)[][]][]) {
    test(what, () => expect(rowsOf(makePlain({ next }))).toEqual(expected));
  }

  test('a private answer can be shared, a public one deleted', () => {
    expect(rowsOf(makePlain({ shareLabel: 'Post' }), 'private')).toEqual([['Source', 'Post']]);
  });

  test('labels are cut to what Discord shows', () => {
    const next: Next[] = [
      { kind: 'button', label: 'x'.repeat(100), question: asks(1), opens: 'beside' },
      {
        kind: 'menu',
        placeholder: 'x'.repeat(200),
        question: asks(2),
        option: 'a',
        choices: [{ label: 'x'.repeat(200), value: 'v', chosen: false }],
      },
    ];
    const { body } = renderMessage(makePlain({ next }), view);
    expect(body.components).toMatchObject([
      { components: [{ label: `${'x'.repeat(79)}…`, custom_id: 'open:arrests?city=1' }] },
      {
        components: [
          {
            placeholder: `${'x'.repeat(149)}…`,
            custom_id: 'pick.a:arrests?city=2',
            options: [{ label: `${'x'.repeat(99)}…`, value: 'v', default: false }],
          },
        ],
      },
      {},
    ]);
  });
});

describe('a notice with what was said later', () => {
  const statement = {
    id: 'x',
    table: 'dataset',
    row: undefined,
    kind: 'added',
    speaker: 'The Bureau',
    date: '2024-01-02',
    text: 'The Bureau told *Us* that 5 were.',
    brief: undefined,
    asked: [],
    title: 'Us [1]',
    path: 'https://example.org/us',
    read: 'whole',
    figures: [],
  } as const;

  test('says what was said later, each with its source, before its details', () => {
    const { body } = renderMessage(makeNotice('No figure.', [], ['It counts others.'], [statement]), view);
    expect(body.content).toBe(
      'No figure.\nThe Bureau told \\*Us\\* that 5 were. [Us \\[1\\]](<https://example.org/us>)\nIt counts others.',
    );
    expect(body.flags).toBe(64);
  });

  test('leaves out whole statements that have no room', () => {
    const many = Array.from({ length: 40 }, () => statement);
    const { content = '' } = renderMessage(makeNotice('No figure.', [], ['It counts others.'], many), view).body;
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/\(<https:\/\/example\.org\/us>\)\nIt counts others\.$/);
  });
});

describe('an answer', () => {
  test('leads with its sentence, pings nobody, and is seen by everybody', () => {
    const { body, files } = renderMessage(makePlain({ sentence: 'Denver *and* <@1>: 63.' }), view);
    expect(body.content).toBe('**Denver \\*and\\* \\<@1>: 63.**');
    expect(body.allowed_mentions).toEqual({ parse: [] });
    expect(body.flags).toBeUndefined();
    expect([body.attachments, files]).toEqual([[], []]);
  });

  test('in private is seen by the asker alone', () => {
    expect(renderMessage(makePlain(), { ...view, audience: 'private' }).body.flags).toBe(64);
  });

  test('attaches its picture with alt text, then its files', () => {
    const picture = new Uint8Array([1, 2, 3]);
    const data = new TextEncoder().encode('é,1');
    const answer = makePlain({ chart, files: [{ name: 'a.csv', description: 'Rows', data }] });
    const { body, files } = renderMessage(answer, { ...view, picture });
    expect(body.attachments).toEqual([
      { id: '0', filename: 'chart.png', description: expect.stringContaining('Bar chart: Arrests.') },
      { id: '1', filename: 'a.csv', description: 'Rows' },
    ]);
    expect(body.embeds?.[0]?.image?.url).toBe('attachment://chart.png');
    expect(files).toEqual([
      { name: 'chart.png', data: picture },
      { name: 'a.csv', data },
    ]);
  });

  test('whose picture could not be drawn has the words alone', () => {
    const { body, files } = renderMessage(makePlain({ chart }), view);
    expect([body.embeds?.[0]?.image, files]).toEqual([undefined, []]);
  });

  test('with a very long sentence leaves room for who shares it', () => {
    const { content = '' } = renderMessage(makePlain({ sentence: '_'.repeat(6000) }), view).body;
    expect(`${content}\n-# Shared by <@12345678901234567890>`.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/^\*\*.*…\*\*$/);
  });
});

describe('a notice', () => {
  test('is private, has no embed, and offers what can be asked instead', () => {
    const notice = makeNotice('No figure for “*Paris*”.', [
      { kind: 'button', label: 'All', question: { command: 'arrests', options: {} }, opens: 'here' },
    ]);
    expect(renderMessage(notice, view)).toEqual({
      body: {
        content: 'No figure for “\\*Paris\\*”.',
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'All', custom_id: 'ask:arrests' }] }],
        allowed_mentions: { parse: [] },
        flags: 64,
      },
      files: [],
    });
  });

  test('has its details below, and is never too long', () => {
    expect(renderMessage(makeNotice('One.', [], ['Two.', 'Three.']), view).body.content).toBe('One.\nTwo.\nThree.');
    expect(renderMessage(makeNotice('x'.repeat(3000)), view).body.content).toHaveLength(2000);
  });
});
