import { describe, expect, test } from 'vitest';
import { createManualClock } from '../playground/manual-clock.ts';
import { startShowing } from './showing-bot.ts';
import { hasNoBrowser, startVisits, textOf } from './visit.ts';

const clock = createManualClock(Date.now());
const visit = startVisits(() => startShowing(clock));

describe.skipIf(hasNoBrowser)('what a bot can send', () => {
  test(
    'everything that Discord shows is shown, and asks no other host',
    visit(async ({ messages, send }) => {
      await send('/count what:everything');
      const answer = messages.last();
      await answer.locator('discord-embed').waitFor();
      expect(await answer.getByRole('heading', { name: 'Heading' }).getAttribute('aria-level')).toBe('3');
      expect(await answer.locator('li').allInnerTexts()).toHaveLength(7);
      expect(await answer.locator('pre').allInnerTexts()).toEqual(['const a = "<b>";']);
      expect(await answer.locator('discord-mention').allInnerTexts()).toEqual(['Robin (member)']);
      expect(await answer.locator('small').allInnerTexts()).toEqual(['small print']);
      expect(await answer.locator('discord-embed-field').allInnerTexts()).toHaveLength(4);
      expect(await answer.locator('.file a').getAttribute('download')).toBe('figures.csv');
      expect(await answer.getByRole('button', { name: 'Danger' }).isDisabled()).toBe(true);
      await answer.getByRole('button', { name: '/count' }).click();
      await messages.page().getByRole('combobox', { name: 'what' }).waitFor();
    }),
  );

  test(
    'several options of a menu are sent together',
    visit(async ({ page, messages, send }) => {
      await send('/count what:everything');
      const menu = messages.last().getByRole('combobox');
      await menu.click();
      await page.locator('.select-option:visible', { hasText: 'Apple' }).click();
      await page.locator('.select-option:visible', { hasText: 'Plum' }).click();
      await page.keyboard.press('Tab');
      await messages.filter({ hasText: 'You picked apple and plum.' }).waitFor();
    }),
  );

  test(
    'an answer that never comes is given up after three seconds',
    visit(async ({ page, messages, send, standIn }) => {
      await send('/count what:nothing');
      await messages.getByText('Sending command…').waitFor();
      await expect.poll(() => standIn.exchanges().at(-1)?.state).toBe('waiting');
      clock.pass(3_000);
      await messages.getByText('The application did not respond').waitFor();
      await messages.last().getByRole('button', { name: 'Dismiss message' }).click();
      await messages.getByText('The application did not respond').waitFor({ state: 'detached' });

      await send('/count what:everything');
      await messages.last().getByRole('button', { name: 'Secondary' }).click();
      await expect.poll(() => standIn.exchanges().at(-1)?.kind).toBe('button');
      clock.pass(3_000);
      await messages.last().getByText('The application did not respond').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    }),
  );

  test(
    'a required option is demanded',
    visit(async ({ page, composer }) => {
      await composer.focus();
      await page.keyboard.type('/count');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      expect(await textOf(page.getByRole('alert'))).toBe('This option is required. Specify a value');
      const field = page.getByRole('combobox', { name: 'what' });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('.composer input:focus').getAttribute('aria-label')).toBe('what');
    }),
  );

  test(
    'an answer that is put off says that the bot is thinking',
    visit(async ({ messages, send }) => {
      await send('/count what:later');
      await messages.getByText('Showing is thinking…').waitFor();
    }),
  );

  test(
    'a rule that was broken is told in red',
    visit(async ({ page, send }) => {
      await send('/count what:wrong');
      await page.getByRole('button', { name: /What was said: \d+ rules? broken/ }).click();
      const drawer = page.getByRole('complementary');
      expect(await textOf(drawer.locator('.violations'))).toContain('2000');
      expect(await textOf(drawer.locator('.violations'))).toContain('Discord answers 400');
    }),
  );
});
