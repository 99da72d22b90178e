import { describe, expect, test } from 'vitest';
import { expectText, hasNoBrowser, startVisits } from './visit.ts';

const visit = startVisits();

describe.skipIf(hasNoBrowser)('commands', () => {
  test(
    'a command is written by keyboard alone, with the bot completing the place, and answered with a picture',
    visit(async ({ page, newMessage, standIn }) => {
      while ((await page.locator('.composer input:focus').count()) === 0) await page.keyboard.press('Tab');
      await page.keyboard.type('/arr');
      await expect.poll(() => page.locator('.suggestion').allInnerTexts()).toHaveLength(1);
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.type('denv');
      await expect
        .poll(() => page.locator('.suggestion').allInnerTexts())
        .toEqual([expect.stringContaining('Denver, Colorado')]);
      await page.keyboard.press('Enter');
      const answer = await newMessage(() => page.keyboard.press('Enter'));
      await expectText(answer).toContain('Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places.');
      const picture = answer.locator('discord-embed img').first();
      await expect.poll(() => picture.getAttribute('alt')).toContain('Denver');
      await expect
        .poll(() => picture.evaluate(image => ('naturalWidth' in image ? image.naturalWidth : 0)))
        .toBeGreaterThan(500);
      await expect.poll(() => page.url()).toBe(`${standIn.url}/?ask=/arrests+city:denver`);
    }),
  );

  test(
    'a place that the report does not have is answered in private, with the next question as a button',
    visit(async ({ say, page }) => {
      const miss = await say('/arrests city:xanadu');
      await miss.getByText('Only you can see this').waitFor();
      await miss.getByRole('button', { name: 'Dismiss message' }).click();
      await miss.waitFor({ state: 'detached' });
      await expect.poll(() => page.locator('.composer input:focus').count()).toBe(1);
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
    visit(async ({ page, send, say }) => {
      await send('/nothing');
      await expectText(page.getByRole('alert')).toContain('There is no command "/nothing"');
      await send('/arrests view:map');
      await expectText(page.getByRole('alert')).toContain('/arrests has no option "view"');
      await page.reload();
      await page.getByRole('combobox', { name: '/arrests, more options' }).waitFor();
      for (let times = 0; times < 20; times += 1) await page.keyboard.press('Backspace');
      await expectText(await say('**Good** morning')).toContain('Good morning');
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
        await expectText(page.getByRole('alert')).toBe('Pick one of the choices');
        const field = page.getByRole('combobox', { name: 'part' });
        await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      },
      { path: '/?who=moderator' },
    ),
  );

  test(
    'an example is one click away',
    visit(async ({ page, newMessage }) => {
      const answer = await newMessage(() => page.locator('.example').first().click());
      await answer.locator('discord-embed').waitFor();
    }),
  );
});
