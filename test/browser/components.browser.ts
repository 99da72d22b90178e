import { describe, expect, test } from 'vitest';
import { expectText, hasNoBrowser, startVisits, textOf } from './visit.ts';

const visit = startVisits();

describe.skipIf(hasNoBrowser)('buttons, menus and apps', () => {
  test(
    'the convictions are leafed through and picked by heading with the keyboard, which stays where it is and hears the answer',
    visit(async ({ page, say }) => {
      const answer = await say('/convictions');
      const next = answer.getByRole('button', { name: '▶' });
      const focused = () => page.evaluate('document.activeElement?.textContent?.trim()');
      await next.focus();
      for (const shown of ['2 / 5', '3 / 5', '4 / 5', '5 / 5']) {
        await page.keyboard.press('Enter');
        await answer.getByText(shown).waitFor();
      }
      await expect.poll(() => next.isDisabled()).toBe(true);
      expect(await focused()).toBe('▶');
      await page.keyboard.press('Enter');
      await answer.getByText('(edited)').waitFor();

      const menu = answer.getByRole('combobox');
      await menu.focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.type('traffic');
      const readActive = async () => textOf(page.locator(`id=${await menu.getAttribute('aria-activedescendant')}`));
      await expect.poll(readActive).toContain('Traffic offenses');
      await page.keyboard.press('Enter');
      await expectText(menu).toContain('Traffic offenses');
      await expectText(answer).toContain('96 of 317 convictions');
      await expectText(page.getByRole('status')).toContain('96 of 317 convictions');
      expect(await focused()).toContain('Traffic offenses');
    }),
  );

  test(
    'when the menu goes with the answer that it leads to, the focus stays in the message',
    visit(async ({ page, say }) => {
      const answer = await say('/arrests city:denver');
      await answer.getByRole('combobox').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      await answer.getByText('of 498 people arrested, 63 in Denver').waitFor();
      await expectText(answer.locator(':focus')).toBe('All places');
    }),
  );

  test(
    'a menu opens where there is room for it',
    visit(
      async ({ page, say }) => {
        const answer = await say('/convictions');
        await answer.locator('discord-embed img').waitFor();
        const menu = answer.getByRole('combobox');
        const [scroller, list] = [page.locator('#scroller'), answer.getByRole('listbox')];
        for (const block of ['start', 'end']) {
          await menu.evaluate(`element => element.scrollIntoView({ block: '${block}' })`);
          await menu.click();
          const [around, box] = [await scroller.boundingBox(), await list.boundingBox()];
          expect(box?.y).toBeGreaterThanOrEqual(around?.y ?? Number.NaN);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((around?.y ?? 0) + (around?.height ?? 0));
          expect(box?.height).toBeGreaterThan(150);
          await page.keyboard.press('Escape');
        }
      },
      { viewport: { width: 360, height: 640 } },
    ),
  );

  test(
    'an answer is deleted by its button, and the focus goes to the composer',
    visit(async ({ page, say }) => {
      const answer = await say('/summary');
      await answer.getByRole('button', { name: /Delete|✕/ }).focus();
      await page.keyboard.press('Enter');
      await answer.waitFor({ state: 'detached' });
      await expect.poll(() => page.locator('.composer input:focus').count()).toBe(1);
    }),
  );

  test(
    'a private answer is shared with the channel',
    visit(async ({ say, newMessage, standIn }) => {
      const answer = await say('/arrests city:denver private:true');
      await answer.getByText('Only you can see this').waitFor();
      expect(
        standIn
          .as({ who: 'moderator' })
          .messages()
          .some(shown => shown.content.includes('Denver, Colorado: 63')),
      ).toBe(false);
      const shared = await newMessage(() => answer.getByRole('button', { name: 'Share in channel' }).click());
      await shared.getByText('Shared by').waitFor();
      expect(
        standIn
          .as({ who: 'moderator' })
          .messages()
          .some(shown => shown.content.includes('Denver, Colorado: 63')),
      ).toBe(true);
      await answer.getByText('Only you can see this').waitFor();
    }),
  );

  test(
    'a briefing is posted with a line of one’s own, by keyboard',
    visit(
      async ({ page, say, newMessage }) => {
        const preview = await say('/briefing');
        const edit = preview.getByRole('button', { name: 'Edit before posting' });
        await edit.focus();
        await page.keyboard.press('Enter');
        const modal = page.getByRole('dialog', { name: 'Edit before posting' });
        await modal.waitFor();
        await page.keyboard.press('Escape');
        await modal.waitFor({ state: 'detached' });
        await expectText(page.locator('.messages button:focus')).toBe('Edit before posting');
        await page.keyboard.press('Enter');
        await modal.waitFor();
        await page.keyboard.type('Read this *first*');
        const posted = await newMessage(() => page.keyboard.press('Enter'));
        await expectText(posted).toContain('Read this *first*');
        await preview.getByRole('button', { name: 'Posted' }).waitFor();
        await expect.poll(() => edit.isDisabled()).toBe(true);
        await modal.waitFor({ state: 'detached' });
      },
      { path: '/?who=moderator' },
    ),
  );

  test(
    'the source is a link to another window',
    visit(async ({ say }) => {
      const link = (await say('/arrests city:denver')).getByRole('link', { name: /Source/ });
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
      await messages.filter({ hasText: '“132 arrests in' }).getByText('Only you can see this').waitFor();
    }),
  );

  test(
    'the menu opens by the right mouse button',
    visit(async ({ page, messages }) => {
      await messages.filter({ hasText: '132 arrests' }).first().click({ button: 'right' });
      await expect.poll(() => page.getByRole('menuitem').allInnerTexts()).toHaveLength(2);
    }),
  );
});
