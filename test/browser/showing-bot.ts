import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { type Answering, startBot } from '../../src/playground/test/answering-bot.ts';
import { createManualClock, type ManualClock } from '../../src/playground/test/manual-clock.ts';
import { makePng } from '../../src/playground/test/setting.ts';
import type { Stage } from './visit.ts';

const pageFolder = fileURLToPath(new URL('../../dist/page', import.meta.url));

const markdown = [
  '# Heading',
  'Plain, **bold**, *slanted*, __under__, ~~struck~~, `code`, ||hidden||',
  '- one\n  - nested\n- two',
  '1. first\n2. second',
  '> quoted',
  '```ts\nconst a = "<b>";\n```',
  'By <@1100000000000000002>, see </count:1100000000000000099> or [a link](https://example.com/), on <t:1506556800:D>',
  '-# small print',
].join('\n');

const embed = {
  title: 'A title 12345678901234567890',
  url: 'https://example.com/',
  description: 'With **bold** text and [a link](https://example.com/)',
  color: 0xf0b232,
  author: { name: 'An author' },
  fields: [
    { name: 'One', value: '1', inline: true },
    { name: 'Two', value: '2', inline: true },
    { name: 'Three', value: '**3**', inline: true },
    { name: 'A line', value: '- of\n- its own', inline: false },
  ],
  image: { url: 'attachment://chart.png' },
  footer: { text: 'A footer' },
  timestamp: '2017-09-28T12:00:00.000Z',
};

const rows = [
  {
    type: 1,
    components: [
      { type: 2, style: 1, label: 'Primary', custom_id: 'primary' },
      { type: 2, style: 2, label: 'Secondary', custom_id: 'silent' },
      { type: 2, style: 3, label: 'Success', custom_id: 'success', emoji: { name: '✅' } },
      { type: 2, style: 4, label: 'Danger', custom_id: 'danger', disabled: true },
      { type: 2, style: 5, label: 'Link', url: 'https://example.com/' },
    ],
  },
  {
    type: 1,
    components: [
      {
        type: 3,
        custom_id: 'several',
        placeholder: 'Pick up to two',
        min_values: 1,
        max_values: 2,
        options: ['Apple', 'Pear', 'Plum'].map(label => ({
          label,
          value: label.toLowerCase(),
          description: `a ${label}`,
        })),
      },
    ],
  },
];

const everything = { type: 4, data: { content: markdown, embeds: [embed], components: rows } };
const files = [
  { name: 'chart.png', data: makePng(800, 500), contentType: 'image/png' },
  { name: 'figures.csv', data: Buffer.from('a,b\n1,2\n'), contentType: 'text/csv' },
];

const Asked = z.looseObject({
  data: z.looseObject({
    custom_id: z.string().optional(),
    values: z.array(z.string()).optional(),
    options: z.array(z.looseObject({ value: z.unknown() })).optional(),
  }),
});

/** What was asked for: what was picked, the button, or the value of the first option. */
function wishOf(interaction: unknown): string {
  const { values, custom_id, options } = Asked.parse(interaction).data;
  return values?.join(' and ') ?? custom_id ?? String(options?.[0]?.value ?? '');
}

/** Shows everything that Discord can show, or does what a bot should not. */
async function answer({ interaction, callback }: Answering): Promise<void> {
  if (interaction.type === 4) {
    await callback({ type: 8, data: { choices: [] } });
    return;
  }
  const wish = wishOf(interaction);
  switch (wish) {
    case 'nothing':
    case 'silent':
      return;
    case 'everything':
      await callback(everything, files);
      return;
    case 'later':
      await callback({ type: 5 });
      return;
    case 'wrong':
      await callback({ type: 4, data: { content: 'x'.repeat(2001) } });
      return;
    default:
      await callback({ type: 4, data: { content: `You picked ${wish}.`, flags: 64 } });
  }
}

/** A local Discord with a bot that shows everything, and the clock that its deadlines go by. */
export async function startShowing(clock: ManualClock = createManualClock(Date.now())): Promise<Stage> {
  const standIn = await startStandIn({ clock, pageFolder, botName: 'Showing' });
  const client = await startBot(standIn, answer);
  return {
    standIn,
    isUnruly: true,
    stop: async () => {
      await client.destroy();
      await standIn.close();
    },
  };
}
