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
      await expect.poll(() => page.url()).toContain('who=moderator');
    }),
  );

  test(
    "a moderator's briefing is private, and comes with files",
    visit(
      async ({ page, say }) => {
        const briefing = await say('/briefing');
        await briefing.getByText('Only you can see this').waitFor();
        const file = briefing.locator('.file a').first();
        const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
        expect(download.suggestedFilename()).toBe(await textOf(file));
      },
      { path: '/?who=moderator' },
    ),
  );

  test(
    'each place has its own messages, and the bot answers there',
    visit(async ({ page, messages, say }) => {
      for (const place of [/Safe City Facts/, /Group chat/]) {
        await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
        await page.getByRole('heading', { level: 1, name: place }).waitFor();
        await say(`only in ${place.source}`);
        expect(await messages.filter({ hasText: 'only in' }).count()).toBe(1);
        await (await say('/about')).locator('discord-embed').waitFor();
      }
    }),
  );

  test(
    'the language is part of what the bot is told',
    visit(async ({ page, standIn, say }) => {
      await page.getByRole('combobox', { name: 'Language of your Discord' }).selectOption('de');
      await expect.poll(() => page.url()).toContain('locale=de');
      await say('/about');
      expect(standIn.exchanges().at(-1)?.interaction).toMatchObject({ locale: 'de' });
    }),
  );
});
