import { EmbedType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { renderMessage } from '../../../src/reply/discord/message.ts';
import { type PostedMessage, readPostedMessage } from '../../../src/reply/discord/posted-message.ts';
import { renderShared } from '../../../src/reply/discord/shared.ts';
import { speak } from '../../../src/words/speak.ts';
import { barChart } from '../../chart/invented-charts.ts';
import { makePlain } from './answers.ts';

const source = { title: 'Release', path: 'https://a.example/', description: '' };
const sharing = { person: '300000000000000001', source, again: undefined, say: speak('en') };

function words(...embeds: object[]): PostedMessage {
  const button = { type: 2, style: 2, label: 'Share', custom_id: 's' };
  const read = readPostedMessage({ content: '**Words.**', embeds, components: [{ type: 1, components: [button] }] });
  if (!read) throw new TypeError('No message of the bot');
  return read;
}

test('the words stay, and who shared them stands below without being pinged', () => {
  const source = { type: 2, style: 5, label: 'Source', url: 'https://a.example/' };
  expect(renderShared(words(), sharing)).toEqual({
    body: {
      content: '**Words.**\n-# Shared by <@300000000000000001>',
      embeds: [],
      components: [{ type: 1, components: [source, { type: 2, style: 2, label: 'Delete', custom_id: 'x' }] }],
      attachments: [],
      allowed_mentions: { parse: [] },
    },
    files: [],
  });
});

test('a line above long words is cut to what Discord takes', () => {
  const long = { content: 'x'.repeat(1900), embeds: [] };
  const { content = '' } = renderShared(long, { ...sharing, line: '*'.repeat(300) }).body;
  expect(content).toMatch(/^Added by <@300000000000000001>: (\\\*)+\\?…\nx{1900}$/);
  expect(content).toHaveLength(2000);
});

describe('of an embed', () => {
  const embed = { description: 'Lines', color: 1, footer: { text: 'Receipt' } };
  const image = { url: 'https://cdn.example/chart.png', width: 1000, height: 750 };

  test('words are taken, and what Discord has added is not', () => {
    const { body } = renderShared(words({ ...embed, image, type: EmbedType.Rich }), sharing);
    expect(body.embeds).toEqual([embed]);
    expect(renderShared(words({}), sharing).body.embeds).toEqual([{}]);
  });

  test('the picture is sent once more', () => {
    const picture = new Uint8Array([1, 2]);
    const view = { audience: 'private', commandIds: new Map(), picture, say: speak('en') } as const;
    const again = renderMessage(makePlain({ chart: barChart([], 0) }), view);
    const { body, files } = renderShared(words({ ...embed, image }, embed), { ...sharing, again });
    expect(body.embeds?.map(each => each.image)).toEqual([{ url: 'attachment://chart.png' }, undefined]);
    expect([body.attachments, files]).toEqual([again.body.attachments, again.files]);
  });
});
