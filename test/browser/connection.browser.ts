import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { hasNoBrowser, seeDuring, startVisits } from './visit.ts';

const visit = startVisits();
const lost = 'The connection to the playground is lost';

describe.skipIf(hasNoBrowser)('broken connections', () => {
  test(
    'the page loads anew: nothing is lost or asked twice, and what was being written stands there again',
    visit(
      async ({ page, messages, composer, standIn }) => {
        await messages.filter({ hasText: '63 of 498 people arrested' }).waitFor();
        await composer.fill('half a sente');
        await seeDuring(page, lost, standIn.dropPages);
        standIn.as({ who: 'moderator' }).post('during the break');
        await messages.getByText('during the break', { exact: true }).waitFor();
        await expect.poll(() => composer.inputValue()).toBe('half a sente');
        expect(await messages.filter({ hasText: '63 of 498 people arrested' }).count()).toBe(1);
        expect(await page.getByRole('alert').count()).toBe(0);
      },
      { path: '/?ask=/arrests city:denver' },
    ),
  );

  test(
    'the page says so while the bot is away, and the bot comes back',
    visit(async ({ page, standIn, say }) => {
      await seeDuring(page, 'is not connected', () => standIn.dropBot('invalid'));
      await standIn.whenBotReady();
      await page.getByText('is not connected').waitFor({ state: 'detached' });
      await (await say('/about')).locator('discord-embed').waitFor();
    }),
  );
});

describe.skipIf(hasNoBrowser)('a playground that is started anew', () => {
  const pageFolder = fileURLToPath(new URL('../../dist/page', import.meta.url));
  let standIn: StandIn;
  const visitAlone = startVisits(async () => {
    standIn = await startStandIn({ pageFolder });
    return { standIn, isUnruly: false, stop: () => standIn.close() };
  });

  test(
    'the page says that what was said is gone, and keeps what was being written',
    visitAlone(async ({ page, messages, composer, say, send }) => {
      await say('before');
      await composer.fill('/arrests city:den');
      await seeDuring(page, lost, () => standIn.close());
      await send('');
      await page.getByText('nothing was sent').waitFor();
      standIn = await startStandIn({ pageFolder, port: Number(new URL(standIn.url).port) });
      await page.getByText('what was said before is gone').waitFor();
      await expect.poll(() => composer.inputValue()).toBe('/arrests city:den');
      expect(await messages.count()).toBe(0);
      await page.reload();
      await composer.waitFor();
      expect(await page.getByText('what was said before is gone').count()).toBe(0);
    }),
  );
});
