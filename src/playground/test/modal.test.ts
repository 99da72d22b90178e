import { MessageResponseSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { checkSchema } from '../form-errors.ts';
import type { Answering } from './answering-bot.ts';
import { withBot } from './setting.ts';

const field = (custom_id: string, more: object = {}) => ({
  type: 18,
  label: 'Your line',
  component: { type: 4, custom_id, style: 1, max_length: 10, ...more },
});
const modal = (...components: object[]) => ({
  type: 9,
  data: { custom_id: 'm', title: 'Say it', components },
});
const row = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };

/** A bot whose button opens this, and which answers what is submitted by a change of the message and another one. */
const opening =
  (opened: object) =>
  async ({ interaction, callback, followUp }: Answering) => {
    if (interaction.type === 2) return callback({ type: 4, data: { content: 'Press.', components: [row], flags: 64 } });
    if (interaction.type === 3) return callback(opened);
    await callback({ type: 7, data: { content: 'Thanks.' } });
    return followUp({ content: JSON.stringify(interaction.data) });
  };

async function press(opened: object) {
  const standIn = await withBot(opening(opened));
  const person = standIn.as();
  const { message } = await person.use('count', { what: 'sheep' });
  return { standIn, person, on: message?.id ?? '' };
}

test('a modal is opened, filled in and sent, with the message whose button has opened it', async () => {
  const { standIn, person, on } = await press(
    modal(field('line', { placeholder: 'Go on' }), field('b', { style: 2, required: false })),
  );
  const opened = await person.press(on, 'go');
  expect(opened).toMatchObject({
    state: 'answered',
    modal: {
      custom_id: 'm',
      title: 'Say it',
      fields: [{ custom_id: 'line', placeholder: 'Go on' }, { is_long: true }],
    },
  });
  const sent = await person.submit(opened.id, { line: 'Words' });
  expect(sent).toMatchObject({
    kind: 'modal',
    title: 'modal "Say it"',
    interaction: {
      type: 5,
      message: { id: on },
      data: {
        custom_id: 'm',
        components: [
          { type: 18, id: 1, component: { type: 4, id: 2, custom_id: 'line', value: 'Words' } },
          { type: 18, id: 3, component: { type: 4, id: 4, custom_id: 'b', value: '' } },
        ],
      },
    },
    message: { id: on, content: 'Thanks.' },
  });
  await standIn.whenExchange(sent.id, ({ later }) => later.length > 0);
  const posted = person.messages().at(-1);
  expect(posted?.interaction_metadata).toMatchObject({
    type: 5,
    triggering_interaction_metadata: { type: 3, interacted_message_id: on },
  });
  expect(checkSchema(MessageResponseSchema, posted)).toEqual({ errors: [], unknownFields: [] });
  expect(standIn.violations()).toEqual([]);
});

test.each([
  [{ line: '' }, 'too short'],
  [{ line: 'Words and words' }, '10 characters'],
  [{ line: 'Words', other: 'x' }, 'no field "other"'],
])('%o is not sent', async (values, reason) => {
  const { person, on, standIn } = await press(modal(field('line')));
  const { id } = await person.press(on, 'go');
  await expect(person.submit(id, values)).rejects.toThrow(reason);
  await expect(standIn.as({ who: 'moderator' }).submit(id, { line: 'Words' })).rejects.toThrow('no modal');
});

test.each([
  [
    'a title that is too long',
    { ...modal(field('line')), data: { ...modal(field('line')).data, title: 'x'.repeat(46) } },
    /45/,
  ],
  ['two fields of one name', modal(field('line'), field('line')), /duplicated/],
  ['no fields', modal(), /./],
])('%s is refused', async (_, opened, rule) => {
  const { standIn, person, on } = await press(opened);
  void person.press(on, 'go');
  await expect
    .poll(() =>
      standIn
        .violations()
        .map(violation => violation.rule)
        .join(),
    )
    .toMatch(rule);
});

test('a modal does not answer what was submitted', async () => {
  const standIn = await withBot(async ({ interaction, callback }) => {
    if (interaction.type === 2) return callback({ type: 4, data: { content: 'Press.', components: [row] } });
    return callback(modal(field('line'))).catch(() => callback({ type: 6 }));
  });
  const person = standIn.as();
  const { message } = await person.use('count', { what: 'sheep' });
  const { id } = await person.press(message?.id ?? '', 'go');
  void person.submit(id, { line: 'Words' });
  await expect
    .poll(() => standIn.violations().map(({ rule }) => rule))
    .toEqual([expect.stringContaining('is a modal')]);
});
