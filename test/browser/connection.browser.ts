import { describe, expect, test } from 'vitest';
import { hasNoBrowser, startVisits } from './visit.ts';

const visit = startVisits();

describe.skipIf(hasNoBrowser)('broken connections', () => {
  test(
    'the page reconnects, and no message is lost or doubled',
    visit(async ({ page, messages, send, standIn }) => {
      await send('before the break');
      await messages.filter({ hasText: 'before the break' }).waitFor();
      standIn.dropPages();
      standIn.as({ who: 'moderator' }).post('during the break');
      await send('typed during the break');
      for (const text of ['before the break', 'during the break', 'typed during the break']) {
        await expect.poll(() => messages.getByText(text, { exact: true }).count()).toBe(1);
      }
      await page.getByText('The connection to the standIn is lost').waitFor({ state: 'detached' });
      expect(await messages.getByText('typed during the break', { exact: true }).count()).toBe(1);
    }),
  );

  test(
    'the page says so while the bot is away, and the bot comes back',
    visit(async ({ page, standIn, send, messages }) => {
      standIn.dropBot('invalid');
      await page.getByText('is not connected').waitFor();
      await standIn.whenBotReady();
      await page.getByText('is not connected').waitFor({ state: 'detached' });
      await send('/about');
      await messages.last().locator('discord-embed').waitFor();
    }),
  );
});
