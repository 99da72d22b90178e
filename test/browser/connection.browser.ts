import { describe, expect, test } from 'vitest';
import { hasNoBrowser, seeDuring, startVisits } from './visit.ts';

const visit = startVisits();

describe.skipIf(hasNoBrowser)('broken connections', () => {
  test(
    'the page reconnects, and no message is lost or doubled',
    visit(async ({ page, messages, send, standIn }) => {
      await send('before the break');
      await messages.filter({ hasText: 'before the break' }).waitFor();
      await seeDuring(page, 'The connection to the playground is lost', standIn.dropPages);
      standIn.as({ who: 'moderator' }).post('during the break');
      await send('typed during the break');
      for (const text of ['before the break', 'during the break', 'typed during the break']) {
        await expect.poll(() => messages.getByText(text, { exact: true }).count()).toBe(1);
      }
      await page.getByText('The connection to the playground is lost').waitFor({ state: 'detached' });
      expect(await messages.getByText('typed during the break', { exact: true }).count()).toBe(1);
    }),
  );

  test(
    'the page says so while the bot is away, and the bot comes back',
    visit(async ({ page, standIn, say }) => {
      await seeDuring(page, 'is not connected', () => standIn.dropBot('invalid'));
      await standIn.whenBotReady();
      await page.getByText('is not connected').waitFor({ state: 'detached' });
      await (await say('/about')).locator('discord-embed').waitFor();
    }),
  );
});
