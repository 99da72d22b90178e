import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../src/playground/test/manual-clock.ts';
import { startShowing } from './showing-bot.ts';
import { expectText, hasNoBrowser, startVisits } from './visit.ts';

const clock = createManualClock(Date.now());
const visit = startVisits(() => startShowing(clock));

describe.skipIf(hasNoBrowser)('what a bot can send', () => {
  test(
    'everything that Discord shows is shown, and asks no other host',
    visit(async ({ messages, say }) => {
      const answer = await say('/count what:everything');
      await answer.locator('discord-embed').waitFor();
      const textsOf = (selector: string) => expect.poll(() => answer.locator(selector).allInnerTexts());
      const heading = answer.getByRole('heading', { name: 'Heading' });
      await expect.poll(() => heading.getAttribute('aria-level')).toBe('3');
      await textsOf('li').toHaveLength(7);
      await textsOf('pre').toEqual(['const a = "<b>";']);
      await textsOf('discord-mention').toEqual(['Robin (member)']);
      await textsOf('small').toEqual(['small print']);
      await textsOf('discord-embed-field').toHaveLength(4);
      await expect.poll(() => answer.locator('.file a').getAttribute('download')).toBe('figures.csv');
      await expect.poll(() => answer.getByRole('button', { name: 'Danger' }).isDisabled()).toBe(true);
      await answer.getByRole('button', { name: '/count' }).click();
      await messages.page().getByRole('combobox', { name: 'what' }).waitFor();
    }),
  );

  test(
    'several options of a menu are sent together',
    visit(async ({ page, messages, say }) => {
      const menu = (await say('/count what:everything')).getByRole('combobox');
      await menu.click();
      await page.locator('.select-option:visible', { hasText: 'Apple' }).click();
      await page.locator('.select-option:visible', { hasText: 'Plum' }).click();
      await page.keyboard.press('Tab');
      await messages.filter({ hasText: 'You picked apple and plum.' }).waitFor();
    }),
  );

  test(
    'an answer that never comes is given up after three seconds',
    visit(async ({ page, messages, send, say, standIn }) => {
      await send('/count what:nothing');
      await messages.getByText('Sending command…').waitFor();
      const isWaiting = (kind: 'command' | 'button') =>
        standIn.exchanges().some(exchange => exchange.kind === kind && exchange.state === 'waiting');
      await expect.poll(() => isWaiting('command')).toBe(true);
      clock.pass(3_000);
      const failed = messages.filter({ hasText: 'The application did not respond' });
      await failed.getByRole('button', { name: 'Dismiss message' }).click();
      await failed.waitFor({ state: 'detached' });

      const answer = await say('/count what:everything');
      await answer.getByRole('button', { name: 'Secondary' }).click();
      await expect.poll(() => isWaiting('button')).toBe(true);
      clock.pass(3_000);
      await answer.getByText('The application did not respond').waitFor();
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
      await expectText(page.getByRole('alert')).toBe('This option is required. Specify a value');
      const field = page.getByRole('combobox', { name: 'what' });
      await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
      await expect.poll(() => page.locator('.composer input:focus').getAttribute('aria-label')).toBe('what');
    }),
  );

  test(
    'an answer that is put off says that the bot is thinking',
    visit(async ({ say }) => {
      const answer = await say('/count what:later');
      await answer.getByText('Showing is thinking…').waitFor();
    }),
  );

  test(
    'a rule that was broken is told in red',
    visit(async ({ page, send }) => {
      await send('/count what:wrong');
      await page.getByRole('button', { name: /What was said: \d+ rules? broken/ }).click();
      const drawer = page.getByRole('complementary');
      await expectText(drawer.locator('.violations')).toContain('2000');
      await expectText(drawer.locator('.violations')).toContain('Discord answers 400');
    }),
  );
});
