import { beforeAll, expect, test } from 'vitest';
import type { StoredMessage } from '../../src/playground/message-store.ts';
import { createLocalDiscord, type LocalDiscord, member, moderator } from './local-discord.ts';
import { createQuietBot } from './quiet-bot.ts';

let discord: LocalDiscord;
let preview: StoredMessage;
let open: StoredMessage;

// A server's own settings may let anybody use a command: Discord sends it, whatever permissions they have.
beforeAll(async () => {
  discord = createLocalDiscord(await createQuietBot());
  preview = await discord.answer('briefing');
  open = await discord.answer('arrests');
});

const refused = '/briefing is for members who may manage messages.';
const question = 'b?p=everything';
const inDm = { ...member, place: 'bot_dm' } as const;
/** Somebody else’s, as Discord would never send it. */
const ofOthers = (): StoredMessage => {
  const by = { id: '1', type: 2, user: { ...preview.message.author }, authorizing_integration_owners: {} } as const;
  return { ...preview, message: { ...preview.message, interaction_metadata: by } };
};

test.each([
  [`a-${question}`, undefined, 7],
  [`o-${question}`, undefined, 4],
  ['pp-b', 'places', 7],
  [`e-${question}`, undefined, 9],
  [`s-${question}`, undefined, 7],
] as const)('%s %s', async (id, value, type) => {
  const press = async (on: StoredMessage, by = member) => {
    const { outcome } = await discord.press(on, id, value, by);
    const { data } = 'data' in outcome.response ? outcome.response : {};
    return [outcome.response.type, data && 'content' in data && data.content === refused];
  };
  expect(await press(preview), 'on one’s own private answer').toEqual([type, false]);
  expect(await press(open), 'in public').toEqual([4, true]);
  expect(await press(ofOthers()), 'on what is another’s').toEqual([4, true]);
  expect((await press(open, inDm))[1], 'in direct messages').toBe(false);
  expect((await press(open, moderator))[1], 'of who may anyway').toBe(false);
});
