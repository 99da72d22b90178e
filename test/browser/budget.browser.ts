import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hasNoBrowser, startVisits } from './visit.ts';

const visit = startVisits();
const assets = new URL('../../dist/page/assets/', import.meta.url);

const Names = z.array(z.string());
/** What was asked for, pictures apart. */
const wasAsked = `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)`;

describe.skipIf(hasNoBrowser)('how heavy the page is', () => {
  test('its script is below 200 KB compressed', () => {
    const scripts = readdirSync(assets).filter(name => name.endsWith('.js'));
    const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, assets))).length, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(200_000);
  });

  // Counted, not timed: how long a machine takes for this much depends on what else it does.
  test(
    'it is there with one script, one style and its fonts',
    visit(async ({ page }) => {
      await page.reload();
      await page.locator('.composer').waitFor();
      // The fonts come last, and once the text is there that is set in them.
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      const asked = async () => {
        const names = Names.parse(await page.evaluate(wasAsked)).filter(name => !name.endsWith('.svg'));
        return names.map(name => name.split('.').at(-1)).toSorted();
      };
      await expect.poll(asked).toEqual(['css', 'js', 'woff2', 'woff2', 'woff2']);
    }),
  );

  test(
    'its policy lets nothing in but its own',
    visit(async ({ page }) => {
      const policy = (await page.reload())?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    }),
  );
});
