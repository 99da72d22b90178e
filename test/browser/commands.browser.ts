import { describe, expect, test } from 'vitest';
import { hasNoBrowser, startVisits, textOf } from './visit.ts';

const visit = startVisits();

describe.skipIf(hasNoBrowser)('commands', () => {
  test(
    'a command is written by keyboard alone, with the bot completing the place, and answered with a picture',
    visit(async ({ page, messages, standIn }) => {
      while ((await page.locator('.composer input:focus').count()) === 0) await page.keyboard.press('Tab');
      await page.keyboard.type('/arr');
      await expect.poll(() => page.locator('.suggestion').allInnerTexts()).toHaveLength(1);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.type('denv');
      await page.locator('.suggestion', { hasText: 'Denver, Colorado' }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      const embed = messages.last().locator('discord-embed');
      await embed.waitFor();
      expect(await textOf(messages.last())).toContain(
        'Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 jurisdictions.',
      );
      const picture = embed.locator('img').first();
      expect(await picture.getAttribute('alt')).toContain('Denver');
      const width = 'document.querySelector("discord-message:last-of-type discord-embed img").naturalWidth';
      await expect.poll(() => page.evaluate(width)).toBeGreaterThan(500);
      expect(page.url()).toBe(`${standIn.url}/?ask=/arrests+city:denver`);
    }),
  );

  test(
    'a place that the report does not have is answered in private, with the next question as a button',
    visit(async ({ messages, send, page }) => {
      await send('/arrests city:xanadu');
      const miss = messages.filter({ hasText: 'xanadu' });
      await miss.getByText('Only you can see this').waitFor();
      await miss.getByRole('button', { name: 'Dismiss message' }).click();
      await miss.waitFor({ state: 'detached' });
      expect(await page.locator('.composer input:focus').count()).toBe(1);
    }),
  );

  test(
    'a link brings its question along',
    visit(
      async ({ messages }) => {
        await messages.filter({ hasText: '101 of 498 people arrested' }).waitFor();
      },
      { path: '/?ask=/arrests city:los angeles' },
    ),
  );

  test(
    'what cannot be read is explained, and ordinary text is posted',
    visit(async ({ page, messages, send }) => {
      await send('/nothing');
      expect(await textOf(page.getByRole('alert'))).toContain('There is no command "/nothing"');
      await send('**Good** morning');
      expect(await textOf(messages.last())).toContain('Good morning');
    }),
  );

  test(
    'a value that is none of the choices is refused',
    visit(
      async ({ page, composer }) => {
        await composer.focus();
        await page.keyboard.type('/briefing part:nonsense');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Enter');
        expect(await textOf(page.getByRole('alert'))).toBe('Pick one of the choices');
        expect(await page.getByRole('combobox', { name: 'part' }).getAttribute('aria-invalid')).toBe('true');
      },
      { path: '/?who=moderator' },
    ),
  );

  test(
    'an example is one click away',
    visit(async ({ page, messages }) => {
      const before = await messages.count();
      await page.locator('.example').first().click();
      await expect.poll(() => messages.count()).toBe(before + 1);
      await messages.last().locator('discord-embed').waitFor();
    }),
  );
});
