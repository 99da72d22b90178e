import { describe, expect, test } from 'vitest';
import { hasNoBrowser, startVisits } from './visit.ts';

const visit = startVisits();
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

describe.skipIf(hasNoBrowser)('on a phone', () => {
  test(
    'nothing is wider than the screen',
    visit(async ({ page, say }) => {
      await (await say('/convictions')).locator('discord-embed').waitFor();
      expect(await page.evaluate('document.getElementById("scroller").scrollWidth')).toBeLessThanOrEqual(360);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }, phone),
  );

  test(
    'a long press opens the menu of a message',
    visit(async ({ page, messages }) => {
      const message = messages.filter({ hasText: '132 arrests' }).first();
      // A trial waits until it is in view and has stopped moving.
      await message.tap({ trial: true });
      const box = await message.boundingBox();
      if (box === null) throw new Error('The message is not there.');
      const finger = await page.context().newCDPSession(page);
      const touchPoints = [{ x: box.x + 100, y: box.y + 30 }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await page.getByRole('menuitem', { name: 'Check figures' }).waitFor();
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.getByRole('menuitem', { name: 'Check figures' }).tap();
      await messages.filter({ hasText: '“132 arrests in' }).waitFor();
    }, phone),
  );

  test(
    'places and people are behind a button',
    visit(async ({ page }) => {
      await page.getByRole('button', { name: 'Places and who you are' }).tap();
      await page.getByRole('radio', { name: /Kim/ }).check();
      await page.locator('.you-are', { hasText: 'Kim' }).waitFor();
      await page.getByRole('radio', { name: /Kim/ }).waitFor({ state: 'hidden' });
    }, phone),
  );
});
