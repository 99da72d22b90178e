import { expect, test } from 'vitest';
import { readMessageText } from '../../src/transport/message-text.ts';

/** A claim that the bundled report has a figure for. */
const claim = 'ICE arrested 63 people in Denver.';
const blank = {
  id: '900',
  channel_id: '500',
  type: 0,
  content: '',
  embeds: [],
  attachments: [],
  components: [],
  flags: 0,
};
const emoji = { id: null, name: '👍' };
const poll = {
  question: { text: claim },
  answers: [
    { answer_id: 1, poll_media: { text: 'yes', emoji } },
    { answer_id: 2, poll_media: { text: 'no' } },
  ],
  expiry: '2026-12-01T00:00:00+00:00',
  allow_multiselect: false,
  layout_type: 1,
};
const results = { is_finalized: true, answer_counts: [{ id: 1, count: 63, me_voted: false }] };
const display = { type: 10, id: 2, content: claim };
const picture = { url: 'https://cdn.example/a.png' };
const file = { id: '1', filename: 'a.png', size: 1, url: 'https://cdn.example/a.png' };
const forward = { message_reference: { type: 1, channel_id: '1', message_id: '2' } };
const sticker = { id: '1', name: 'Wave', format_type: 1 };
const layout = (...components: object[]) => ({ flags: 32_768, components });

const forwarded = (message: object) => ({ ...forward, message_snapshots: [{ message }] });
const embedded = (...embeds: object[]) => ({ embeds });
const pollWith = (change: object) => ({ poll: { ...poll, ...change } });
const asked = `${claim}\nyes\nno`;
const section = (accessory: object) => layout({ type: 9, components: [display], accessory });
const option = { label: 'a', value: 'b', description: 'c' };
const menu = { type: 3, custom_id: 'x', options: [option] };
const button = { type: 2, style: 2, label: 'Press', custom_id: 'x' };
const gallery = [
  { media: picture, description: claim },
  { media: picture, description: null },
];

/** Messages as Discord sends them, or as much of them as matters, and the text in them. */
test.each<[what: string, change: object, text?: string]>([
  ['plain words', { content: claim }],
  ['a reply', { type: 19, content: claim, message_reference: { type: 0, message_id: '1' }, referenced_message: null }],
  ['a reply with what it replies to', { type: 19, content: claim, referenced_message: { ...blank, content: 'other' } }],
  ['a forward', forwarded({ content: claim, embeds: [] })],
  ['a forward of an embed', forwarded(embedded({ description: claim }))],
  ['a forward of a layout', forwarded(layout({ type: 17, components: [display] }))],
  ['an embed', embedded({ type: 'rich', title: 'News', description: claim }), `News\n${claim}`],
  ['an embed with fields', embedded({ fields: [{ name: 'Denver', value: claim }] }), `Denver\n${claim}`],
  ['an embed with author and footer', embedded({ author: { name: 'A' }, footer: { text: claim } }), `A\n${claim}`],
  [
    'a link with a preview',
    { content: claim, ...embedded({ title: 'Page', provider: { name: 'P' } }) },
    `${claim}\nPage`,
  ],
  ['ten embeds', embedded(...Array.from({ length: 10 }, () => ({ title: claim }))), Array(10).fill(claim).join('\n')],
  ['suppressed embeds', { content: claim, flags: 4 }],
  ['a poll', { poll }, asked],
  ['a poll with results', pollWith({ results }), asked],
  ['a poll that is over, in direct messages', { channel_id: '7', ...pollWith({ expiry: null, results }) }, asked],
  ['a poll of pictures', pollWith({ answers: [{ answer_id: 1, poll_media: { emoji } }] })],
  [
    'the result of a poll',
    { type: 46, ...embedded({ type: 'poll_result', fields: [{ name: 'poll_question_text', value: claim }] }) },
    `poll_question_text\n${claim}`,
  ],
  ['a picture with alt text', { attachments: [{ ...file, description: claim }] }],
  ['a file without alt text', { content: claim, attachments: [file] }],
  ['a voice message', { flags: 8192, attachments: [{ ...file, waveform: 'AA==', duration_secs: 3 }] }, ''],
  ['a sticker', { sticker_items: [sticker] }, ''],
  ['a sticker with words', { content: claim, sticker_items: [sticker] }],
  ['a text display', layout(display)],
  ['a container', layout({ type: 17, accent_color: null, components: [{ type: 14, divider: true }, display] })],
  ['a section with a thumbnail', section({ type: 11, media: picture, description: 'map' }), `map\n${claim}`],
  ['a section with a button', section(button)],
  ['a gallery', layout({ type: 12, items: gallery })],
  ['a file component', layout({ type: 13, file: picture, name: 'a.txt' }), ''],
  ['a component of an unknown type', layout({ type: 99, content: 'unknown', components: [display] })],
  ['a menu', { content: claim, components: [{ type: 1, components: [menu] }] }],
  ['a thread that was opened', { content: claim, thread: { id: '1', type: 11, name: 'Talk' } }],
  ['somebody joined', { type: 7, content: '' }, ''],
  ['a message of a webhook', { content: claim, webhook_id: '3', author: { id: '3', username: 'Feed', bot: true } }],
  ['another bot’s answer', { type: 20, content: claim, interaction_metadata: { id: '1', type: 2, user: { id: '3' } } }],
  ['a crosspost', { content: claim, flags: 2, message_reference: { type: 0, channel_id: '1', guild_id: '2' } }],
  ['mentions', { content: claim, mentions: [{ id: '4' }], activity: { type: 3 }, application: { id: '5' } }],
])('the text of a message: %s', (_, change, text = claim) =>
  expect(readMessageText({ ...blank, ...change })).toBe(text),
);

const inner = { content: 'c', message_snapshots: [{ message: { content: 'd' } }] };

test.each<[string, unknown, string]>([
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['text', 'words', ''],
  ['a list', ['words'], ''],
  ['content that is a number', { content: 63 }, ''],
  ['embeds that are text', { content: 'a', embeds: 'words' }, 'a'],
  ['embeds with null', { content: 'a', embeds: [null, { title: 'b' }] }, 'a\nb'],
  ['components that are an object', { content: 'a', components: { type: 10, content: 'b' } }, 'a\nb'],
  ['a poll that is a list', { content: 'a', poll: [] }, 'a'],
  ['snapshots with null', { content: 'a', message_snapshots: [null, { message: null }] }, 'a'],
  ['a forward of a forward, which is not followed', { message_snapshots: [{ message: inner }] }, 'c'],
  ['components eight deep', { components: [nest(8)] }, 'found'],
  ['components nine deep, which are not followed', { components: [nest(9)] }, ''],
  ['components ever deeper', { components: [nest(5000)] }, ''],
  ['a long text, which is cut at 12,000 characters', { content: 'x'.repeat(13_000) }, 'x'.repeat(12_000)],
])('what is no message as Discord documents it: %s', (_, message, expected) =>
  expect(readMessageText(message)).toBe(expected),
);

function nest(depth: number): object {
  return depth === 1 ? { type: 10, content: 'found' } : { type: 17, components: [nest(depth - 1)] };
}
