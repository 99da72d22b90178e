import { describe, expect, test } from 'vitest';
import { renderDetailsMessage, renderMessage } from '../../../src/reply/discord/message.ts';
import { makeNotice } from '../../../src/reply/make-reply.ts';
import type { Question } from '../../../src/reply/question.ts';
import type { Answer, NextButton, NextMenu } from '../../../src/reply/reply.ts';
import { speak } from '../../../src/words/speak.ts';
import { barChart } from '../../chart/invented-charts.ts';
import { makePlain } from './answers.ts';

const view = { audience: 'public', commandIds: new Map(), picture: undefined, say: speak('en') } as const;
const asks = (id: string | number): Question => ({ command: 'arrests', options: { city: String(id) } });
const button = (id: string | number): NextButton => ({ label: `B${id}`, question: asks(id), opens: 'here' });
const menu = (choices: number): NextMenu => ({
  placeholder: 'Pick…',
  question: asks('x'),
  option: 'compare',
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

describe('a menu stands above one row of buttons', () => {
  const shown = { label: '2 / 5', question: undefined, opens: 'here' } as const;
  const rows: readonly [string, Partial<Answer>, (string | number)[][]][] = [
    ['none', {}, [['Source', 'Delete']]],
    ['details', { hasDetails: true }, [['Details', 'Source', 'Delete']]],
    [
      'two buttons',
      { buttons: [button(1), button(2)], hasDetails: true },
      [['B1', 'B2', 'Details', 'Source', 'Delete']],
    ],
    ['the same question twice', { buttons: [button(1), button(1)] }, [['B1', 'Source', 'Delete']]],
    [
      'those of a page',
      { buttons: [button(1), shown, button(3)], hasDetails: true },
      [['B1', '2 / 5', 'B3', 'Details', 'Delete']],
    ],
    ['a menu of 30', { menu: menu(30), buttons: [button(1)] }, [[25], ['B1', 'Source', 'Delete']]],
    ['a menu of none', { menu: menu(0) }, [['Source', 'Delete']]],
  ];
  test.each(rows)('%s', (_, parts, expected) => expect(rowsOf(makePlain(parts))).toEqual(expected));

  test('a private answer can be shared, a public one deleted', () => {
    expect(rowsOf(makePlain(), 'private')).toEqual([['Source', 'Share in channel']]);
  });

  test('labels are cut to what Discord shows, and a button that only tells something is disabled', () => {
    const choices = [{ label: 'x'.repeat(200), value: 'v', chosen: false }];
    const answer = makePlain({
      menu: { ...menu(0), placeholder: 'x'.repeat(200), choices },
      buttons: [{ label: 'x'.repeat(100), question: asks(1), opens: 'beside' }, shown],
    });
    expect(renderMessage(answer, view).body.components).toMatchObject([
      {
        components: [
          {
            placeholder: `${'x'.repeat(149)}…`,
            custom_id: 'pm-a?c=x',
            options: [{ label: `${'x'.repeat(99)}…`, value: 'v', default: false }],
          },
        ],
      },
      {
        components: [{ label: `${'x'.repeat(79)}…`, custom_id: 'o-a?c=1' }, { label: '2 / 5', disabled: true }, {}, {}],
      },
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

  test('says what was said later, each with its source', () => {
    const { body } = renderMessage(makeNotice('No figure.', [], [statement]), view);
    expect(body.content).toBe(
      'No figure.\nThe Bureau told \\*Us\\* that 5 were. [Us \\[1\\]](<https://example.org/us>)',
    );
    expect(body.flags).toBe(64);
  });

  test('leaves out whole statements that have no room', () => {
    const many = Array.from({ length: 40 }, () => statement);
    const { content = '' } = renderMessage(makeNotice('No figure.', [], many), view).body;
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/\(<https:\/\/example\.org\/us>\)$/);
  });
});

describe('an answer', () => {
  test('leads with its sentence, pings nobody, and is seen by everybody', () => {
    const { body, files } = renderMessage(makePlain({ sentence: 'Denver *and* <@1>: 63.' }), view);
    expect(body.content).toBe('**Denver \\*and\\* \\<@1>: 63.** ICE, Report, Sep 2017');
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
    const answer = makePlain({ chart: barChart([], 0), files: [{ name: 'a.csv', description: 'Rows', data }] });
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
    const { body, files } = renderMessage(makePlain({ chart: barChart([], 0) }), view);
    expect([body.embeds?.[0]?.image, files]).toEqual([undefined, []]);
  });

  test('with a very long sentence leaves room for who shares it', () => {
    const { content = '' } = renderMessage(makePlain({ sentence: '_'.repeat(6000) }), view).body;
    expect(`${content}\n-# Shared by <@12345678901234567890>`.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/^\*\*.*…\*\* ICE, Report, Sep 2017$/);
  });
});

test('details are private, and have the same sentence', () => {
  const { body } = renderDetailsMessage(makePlain(), '1.0.0', view);
  expect(body).toMatchObject({
    content: '**Denver: 63 of 498.** ICE, Report, Sep 2017',
    flags: 64,
    allowed_mentions: { parse: [] },
  });
});

describe('a notice', () => {
  test('is private, has no embed, and offers what can be asked instead', () => {
    const notice = makeNotice('No figure for “*Paris*”.', [
      { label: 'All', question: { command: 'arrests', options: {} }, opens: 'here' },
    ]);
    expect(renderMessage(notice, view)).toEqual({
      body: {
        content: 'No figure for “\\*Paris\\*”.',
        components: [{ type: 1, components: [{ type: 2, style: 2, label: 'All', custom_id: 'a-a' }] }],
        allowed_mentions: { parse: [] },
        flags: 64,
      },
      files: [],
    });
  });

  test('offers at most ten', () => {
    const { components = [] } = renderMessage(
      makeNotice(
        'No figure.',
        Array.from({ length: 30 }, (_, at) => button(at)),
      ),
      view,
    ).body;
    expect(components.map(row => ('components' in row ? row.components.length : 0))).toEqual([5, 5]);
  });

  test('is never too long', () => {
    expect(renderMessage(makeNotice('x'.repeat(3000)), view).body.content).toHaveLength(2000);
  });
});
