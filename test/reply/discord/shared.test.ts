import { type APIMessage, EmbedType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { blankMessage } from '../../../src/playground/compose-message.ts';
import { makeWorld } from '../../../src/playground/world.ts';
import { renderMessage } from '../../../src/reply/discord/message.ts';
import { renderShared } from '../../../src/reply/discord/shared.ts';
import { speak } from '../../../src/words/speak.ts';
import { barChart } from '../../chart/invented-charts.ts';
import { makePlain } from './answers.ts';

const source = { title: 'Release', path: 'https://a.example/', description: '' };
const person = '300000000000000001';
const say = speak('en');

function message(parts: Partial<APIMessage>): APIMessage {
  return {
    ...blankMessage('1', '2', makeWorld('Bot').bot, 0),
    content: '**Words.**',
    embeds: [],
    components: [],
    ...parts,
  };
}

test('the words stay, and who shared them stands below without being pinged', () => {
  const { body, files } = renderShared(message({}), { person, source, again: undefined, say });
  expect(body).toEqual({
    content: '**Words.**\n-# Shared by <@300000000000000001>',
    embeds: [],
    components: [
      {
        type: 1,
        components: [
          { type: 2, style: 5, label: 'Source', url: 'https://a.example/' },
          { type: 2, style: 2, label: 'Delete', custom_id: 'x' },
        ],
      },
    ],
    attachments: [],
    allowed_mentions: { parse: [] },
  });
  expect(files).toEqual([]);
});

describe('of an embed', () => {
  const embed = {
    type: EmbedType.Rich,
    title: 'Denver',
    description: 'Lines',
    color: 1,
    fields: [{ name: 'Keep in mind', value: 'x' }],
    footer: { text: 'Receipt' },
  };
  const image = { url: 'https://cdn.example/chart.png', width: 1000, height: 750 };

  test('words are taken, and what Discord has added is not', () => {
    const { body } = renderShared(message({ embeds: [{ ...embed, image }] }), {
      person,
      source,
      again: undefined,
      say,
    });
    const { type: _, ...words } = embed;
    expect(body.embeds).toEqual([{ ...words, fields: [{ name: 'Keep in mind', value: 'x', inline: false }] }]);
  });

  test('the picture is sent once more', () => {
    const picture = new Uint8Array([1, 2]);
    const again = renderMessage(makePlain({ chart: barChart([], 0) }), {
      audience: 'private',
      commandIds: new Map(),
      picture,
      say,
    });
    const { body, files } = renderShared(message({ embeds: [{ ...embed, image }] }), { person, source, again, say });
    expect(body.embeds?.[0]?.image).toEqual({ url: 'attachment://chart.png' });
    expect(body.attachments).toEqual([
      { id: '0', filename: 'chart.png', description: expect.stringContaining('Arrests') },
    ]);
    expect(files).toEqual([{ name: 'chart.png', data: picture }]);
    const without = renderShared(message({ embeds: [embed] }), { person, source, again, say });
    expect(without.body.embeds?.[0]?.image).toBeUndefined();
  });

  test('that holds nothing, nothing is taken', () => {
    expect(renderShared(message({ embeds: [{}] }), { person, source, again: undefined, say }).body.embeds).toEqual([
      {},
    ]);
  });
});
