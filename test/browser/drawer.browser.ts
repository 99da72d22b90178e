import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasNoBrowser, startVisits, textOf } from './visit.ts';

const visit = startVisits();
const Copied = z.object({
  interaction: z.object({ data: z.object({ name: z.string() }) }),
  callback: z.object({ type: z.literal(4) }),
});

describe.skipIf(hasNoBrowser)('what was said', () => {
  test(
    'is shown for a message, and copied as JSON',
    visit(
      async ({ page, messages, send }) => {
        await send('/about');
        await messages.last().getByRole('button', { name: 'What was said' }).click();
        const drawer = page.getByRole('complementary', { name: 'What was said' });
        expect(await drawer.locator('.said-title').allInnerTexts()).toEqual(['/about']);
        expect(await textOf(drawer.locator('.said-meta'))).toMatch(/answered\s+[\d.,]+ ms/);
        expect(await textOf(drawer.getByRole('group', { name: 'Sent to the bot, JSON' }))).toContain('"name": "about"');
        expect(await textOf(drawer.getByRole('group', { name: 'Came back, JSON' }))).toContain('"type": 4');
        await drawer.getByRole('button', { name: 'Copy as JSON' }).click();
        await drawer.getByRole('button', { name: 'Copied' }).waitFor();
        const copied = Copied.parse(JSON.parse(String(await page.evaluate('navigator.clipboard.readText()'))));
        expect(copied.interaction.data.name).toBe('about');
        await page.keyboard.press('Escape');
        expect(await drawer.count()).toBe(0);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ),
  );
});
