import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectText, hasNoBrowser, startVisits } from './visit.ts';

const visit = startVisits();
const Copied = z.object({
  interaction: z.object({ data: z.object({ name: z.string() }) }),
  callback: z.object({ type: z.literal(4) }),
});

describe.skipIf(hasNoBrowser)('what was said', () => {
  test(
    'is shown for a message, and copied as JSON',
    visit(
      async ({ page, say }) => {
        const answer = await say('/about');
        await answer.getByRole('button', { name: 'What was said' }).click();
        const drawer = page.getByRole('complementary', { name: 'What was said' });
        await expect.poll(() => drawer.locator('.said-title').allInnerTexts()).toEqual(['/about']);
        await expectText(drawer.locator('.said-meta')).toMatch(/answered\s+[\d.,]+ ms/);
        await expectText(drawer.getByRole('group', { name: 'Sent to the bot, JSON' })).toContain('"name": "about"');
        await expectText(drawer.getByRole('group', { name: 'Came back, JSON' })).toContain('"type": 4');
        await drawer.getByRole('button', { name: 'Copy as JSON' }).click();
        await drawer.getByRole('button', { name: 'Copied' }).waitFor();
        const copied = Copied.parse(JSON.parse(String(await page.evaluate('navigator.clipboard.readText()'))));
        expect(copied.interaction.data.name).toBe('about');
        await page.keyboard.press('Escape');
        await drawer.waitFor({ state: 'detached' });
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ),
  );
});
