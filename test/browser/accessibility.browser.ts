import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasNoBrowser, startVisits } from './visit.ts';

const visit = startVisits();

const Results = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      impact: z.string().nullable(),
      nodes: z.array(z.object({ target: z.unknown(), failureSummary: z.string().optional() })),
    }),
  ),
});

/** What axe-core finds wrong, less what it calls minor or moderate. */
async function findFaults(page: Page) {
  const { violations } = Results.parse(await page.evaluate('axe.run(document, { resultTypes: ["violations"] })'));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => ({ id, where: nodes.map(node => [JSON.stringify(node.target), node.failureSummary]) }));
}

describe.skipIf(hasNoBrowser).each(['dark', 'light'] as const)('in the %s theme', colorScheme => {
  test.each([
    [1440, 900],
    [360, 780],
  ])('axe-core finds nothing serious at a width of %d', async (width, height) => {
    await visit(
      async ({ page, say, newMessage }) => {
        // By the browser's own door: the page's policy lets no script in.
        await page.evaluate(axe.source);
        expect(await findFaults(page), 'at first').toEqual([]);
        const answer = await say('/convictions');
        await answer.locator('discord-embed img').waitFor();
        await answer.getByText('Alt text').click();
        const details = await newMessage(() => answer.getByRole('button', { name: 'Details' }).click());
        await details.getByText('Only you can see this').waitFor();
        const miss = await say('/arrests city:xanadu');
        await miss.getByText('Only you can see this').waitFor();
        expect(await findFaults(page), 'with answers').toEqual([]);
        await answer.getByRole('combobox').click();
        expect(await findFaults(page), 'with a menu open').toEqual([]);
        await page.keyboard.press('Escape');
        await miss.getByRole('button', { name: 'What was said' }).click();
        expect(await findFaults(page), 'with what was said').toEqual([]);
        await page.keyboard.press('Escape');
        await miss.getByRole('button', { name: 'Apps and more' }).click();
        expect(await findFaults(page), 'with the menu of a message').toEqual([]);
        await page.keyboard.press('Escape');
        await page.goto(page.url().replace(/\?.*/, '?who=moderator'));
        await page.evaluate(axe.source);
        const briefing = await say('/briefing');
        await briefing.getByRole('button', { name: 'Edit' }).click();
        await page.getByRole('dialog').waitFor();
        expect(await findFaults(page), 'with a modal').toEqual([]);
        await page.keyboard.press('Escape');
        await page.locator('.composer input').focus();
        await page.keyboard.type('/arrests city:');
        await page.locator('.suggestion').first().waitFor();
        expect(await findFaults(page), 'with choices').toEqual([]);
      },
      { viewport: { width, height }, colorScheme },
    )();
  });
});
