import type { PostedFields } from '../message-store.ts';

/** Every kind of message that a message command can point at, by the fields that make it so; its words are "498 arrested" wherever it has any. */

const text = '498 arrested';
const user = {
  id: '1100000000000000099',
  username: 'lee',
  discriminator: '0',
  global_name: 'Lee',
  avatar: null,
  public_flags: 0,
  flags: 0,
  primary_guild: null,
};
const file = {
  id: '1100000000000000101',
  filename: 'chart.png',
  size: 100,
  url: 'http://127.0.0.1/chart.png',
  proxy_url: 'http://127.0.0.1/chart.png',
  content_type: 'image/png',
  width: 10,
  height: 10,
};
const media = {
  id: '1100000000000000102',
  url: file.url,
  proxy_url: file.proxy_url,
  width: 10,
  height: 10,
  content_type: 'image/png',
};
const poll = {
  question: { text: `Were ${text}?` },
  answers: [
    { answer_id: 1, poll_media: { text: 'Yes' } },
    { answer_id: 2, poll_media: { text: 'No' } },
  ],
  expiry: '2026-12-01T00:00:00.000000+00:00',
  allow_multiselect: false,
  layout_type: 1,
};
const componentsV2 = 32_768;

/** Those that Discord's published schema knows. */
export const posted: readonly (readonly [name: string, fields: PostedFields])[] = [
  ['text', { content: text }],
  ['an embed only', { embeds: [{ type: 'rich', title: 'Arrests', description: text }] }],
  [
    'a poll with results',
    { poll: { ...poll, results: { is_finalized: true, answer_counts: [{ id: 1, count: 3, me_voted: false }] } } },
  ],
  ['a sticker', { sticker_items: [{ id: '1100000000000000103', name: 'wave', format_type: 1 }] }],
  [
    'a voice message',
    {
      flags: 8192,
      attachments: [
        {
          ...{ id: file.id, size: file.size, url: file.url, proxy_url: file.proxy_url },
          filename: 'voice-message.ogg',
          content_type: 'audio/ogg',
          duration_secs: 2.5,
          waveform: 'AAAA',
        },
      ],
    },
  ],
  [
    'Components V2',
    {
      flags: componentsV2,
      components: [
        { type: 10, id: 1, content: text },
        {
          type: 9,
          id: 2,
          components: [{ type: 10, id: 3, content: text }],
          accessory: { type: 11, id: 4, media: media, description: text, spoiler: false },
        },
        {
          type: 17,
          id: 5,
          accent_color: null,
          spoiler: false,
          components: [
            { type: 10, id: 6, content: text },
            { type: 12, id: 7, items: [{ media: media, description: text, spoiler: false }] },
            { type: 14, id: 8, divider: true, spacing: 1 },
          ],
        },
      ],
    },
  ],
  ['an attachment with a description', { attachments: [{ ...file, description: text }] }],
  ['a system message', { type: 7 }],
  ['an activity', { activity: { type: 1, party_id: 'spotify:1' } }],
  [
    'an answer of another app',
    {
      type: 20,
      content: text,
      application_id: '1100000000000000105',
      webhook_id: '1100000000000000105',
      interaction_metadata: {
        id: '1100000000000000106',
        type: 2,
        user: user,
        authorizing_integration_owners: { '0': '1100000000000000010' },
      },
    },
  ],
];

/** Those that it does not know: it wants results of every poll and has no forwards, where Discord's documentation differs. */
export const postedBeyondSchema: typeof posted = [
  ['a poll without results', { poll: poll }],
  [
    'a forwarded message',
    {
      flags: 16_384,
      message_reference: {
        type: 1,
        channel_id: '1100000000000000011',
        message_id: '1100000000000000104',
        guild_id: '1100000000000000010',
      },
      message_snapshots: [
        {
          message: {
            type: 0,
            content: text,
            mentions: [],
            mention_roles: [],
            attachments: [],
            embeds: [],
            timestamp: '2026-01-01T00:00:00.000000+00:00',
            edited_timestamp: null,
            flags: 0,
            components: [],
          },
        },
      ],
    },
  ],
  [
    'a component of an unknown kind',
    {
      flags: componentsV2,
      components: [
        { type: 99, id: 1, content: text },
        { type: 10, id: 2, content: text },
      ],
    },
  ],
  ['a message of an unknown kind', { type: 999, news: { content: text } }],
];
