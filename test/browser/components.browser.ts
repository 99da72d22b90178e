import { describe, expect, test } from 'vitest';
import { hasNoBrowser, startVisits, textOf } from './visit.ts';

const visit = startVisits();

describe.skipIf(hasNoBrowser)('buttons, menus and apps', () => {
  test(
    'the convictions are leafed through, and picked by category with the keyboard',
    visit(async ({ page, messages, send }) => {
      await send('/convictions');
      const answer = messages.filter({ has: page.locator('discord-command') }).last();
      await answer.getByText('Driving under the influence 86').first().waitFor();
      await answer.getByRole('button', { name: /Page 2/ }).click();
      await answer.getByRole('button', { name: /Page 3/ }).click();
      await answer.getByRole('button', { name: /Page 4/ }).waitFor();
      await answer.getByText('(edited)').waitFor();

      const menu = answer.getByRole('combobox');
      await menu.focus();
      await page.keyboard.press('ArrowDown');
      expect(await menu.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.type('traffic');
      const active = await menu.getAttribute('aria-activedescendant');
      expect(await textOf(page.locator(`id=${active}`))).toContain('Traffic offenses');
      await page.keyboard.press('Enter');
      await expect.poll(() => textOf(menu)).toContain('Traffic offenses');
      expect(await textOf(answer)).toContain('96 of 317 convictions');
    }),
  );

  test(
    'an answer is deleted by its button, and the focus goes to the composer',
    visit(async ({ page, messages, send }) => {
      await send('/summary');
      const answer = messages.filter({ has: page.locator('discord-command') }).last();
      const id = await answer.getAttribute('id');
      await answer.getByRole('button', { name: 'Delete' }).focus();
      await page.keyboard.press('Enter');
      await page.locator(`id=${id}`).waitFor({ state: 'detached' });
      expect(await page.locator('.composer input:focus').count()).toBe(1);
    }),
  );

  test(
    'a private answer is shared with the channel',
    visit(async ({ page, messages, send, standIn }) => {
      await send('/arrests city:denver private:true');
      await messages.last().getByText('Only you can see this').waitFor();
      expect(
        standIn
          .as({ who: 'moderator' })
          .messages()
          .some(shown => shown.content.includes('Denver, Colorado: 63')),
      ).toBe(false);
      await messages.last().getByRole('button', { name: 'Share in channel' }).click();
      await messages.filter({ hasText: 'Shared by' }).waitFor();
      expect(
        standIn
          .as({ who: 'moderator' })
          .messages()
          .some(shown => shown.content.includes('Denver, Colorado: 63')),
      ).toBe(true);
      expect(await page.getByText('Only you can see this').count()).toBeGreaterThan(0);
    }),
  );

  test(
    'the source is a link to another window',
    visit(async ({ messages, send }) => {
      await send('/arrests city:denver');
      const link = messages.last().getByRole('link', { name: /Source/ });
      await link.waitFor();
      expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer',
      ]);
    }),
  );

  test(
    'the figures in a message are checked from its menu, by keyboard',
    visit(async ({ page, messages }) => {
      await messages.filter({ hasText: '132 arrests' }).getByRole('button', { name: 'Apps and more' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Check figures' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await messages.filter({ hasText: '1 differs from the report' }).getByText('Only you can see this').waitFor();
    }),
  );

  test(
    'the menu opens by the right mouse button',
    visit(async ({ page, messages }) => {
      await messages.filter({ hasText: '132 arrests' }).first().click({ button: 'right' });
      expect(await page.getByRole('menuitem').allInnerTexts()).toHaveLength(2);
    }),
  );
});
