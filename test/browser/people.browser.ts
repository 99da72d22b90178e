import { describe, expect, test } from 'vitest';
import { hasNoBrowser, startVisits, textOf } from './visit.ts';

const visit = startVisits();

describe.skipIf(hasNoBrowser)('who and where one is', () => {
  test(
    'a moderator is offered what a member is not',
    visit(async ({ page, composer }) => {
      const offered = async () => {
        await composer.focus();
        await page.keyboard.type('/');
        await page.locator('.suggestion').first().waitFor();
        const names = await page.locator('.suggestion-label').allInnerTexts();
        await page.keyboard.press('Backspace');
        return names;
      };
      expect(await offered()).not.toContain('/briefing');
      await page.getByRole('radio', { name: /Kim/ }).check();
      await page.locator('.you-are', { hasText: 'Kim' }).waitFor();
      expect(await offered()).toContain('/briefing');
      expect(page.url()).toContain('who=moderator');
    }),
  );

  test(
    "a moderator's briefing is private, and comes with files",
    visit(
      async ({ page, messages, send }) => {
        await send('/briefing');
        const briefing = messages.last();
        await briefing.getByText('Only you can see this').waitFor();
        await briefing.getByRole('button', { name: 'CSV' }).click();
        const file = messages.last().locator('.file a').first();
        const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
        expect(download.suggestedFilename()).toBe(await textOf(file));
      },
      { path: '/?who=moderator' },
    ),
  );

  test(
    'each place has its own messages, and the bot answers there',
    visit(async ({ page, messages, send }) => {
      for (const place of [/Safe City Facts/, /Group chat/]) {
        await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
        await page.getByRole('heading', { level: 1, name: place }).waitFor();
        await send(`only in ${place.source}`);
        await messages.filter({ hasText: `only in ${place.source}` }).waitFor();
        expect(await messages.filter({ hasText: 'only in' }).count()).toBe(1);
        await send('/about');
        await messages.last().locator('discord-embed').waitFor();
      }
    }),
  );

  test(
    'the language is part of what the bot is told',
    visit(async ({ page, standIn, send, messages }) => {
      await page.getByRole('combobox', { name: 'Language of your Discord' }).selectOption('de');
      await expect.poll(() => page.url()).toContain('locale=de');
      const before = await messages.count();
      await send('/about');
      await expect.poll(() => messages.count()).toBe(before + 1);
      expect(standIn.exchanges().at(-1)?.interaction).toMatchObject({ locale: 'de' });
    }),
  );
});
