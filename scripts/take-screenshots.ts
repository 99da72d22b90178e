import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createBot } from '../src/create-bot.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { createLog } from '../src/log.ts';
import { startPlayground } from '../src/playground/start-playground.ts';
import { chromiumFlags, findChromium } from '../test/browser/chromium.ts';

/**
 * Takes the README's pictures of the playground: `npm run screenshots` writes `docs/playground-desktop.png` and `docs/playground-phone.png`.
 * Build the page first, `npm run build:page`. Needs Chromium, as the browser tests do.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** Asks, waits for the picture in the answer, and puts the answer's beginning at the top of the window. */
async function ask(page: Page, typed: string): Promise<void> {
  await page.locator('.composer input').first().focus();
  await page.keyboard.insertText(typed);
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = page.locator('discord-message').last();
  await answer.locator('discord-embed img').waitFor();
  await page.locator('.composer input').first().blur();
}

async function takeDesktop(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.example').first().waitFor();
  await ask(page, '/arrests city:denver');
  await page.locator('discord-message').last().getByRole('button', { name: 'What was said' }).click();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${root}docs/playground-desktop.png` });
  await context.close();
}

async function takePhone(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 880 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(`${url}/?place=bot_dm`);
  await page.locator('.example').first().waitFor();
  await ask(page, '/arrests city:denver');
  await page.screenshot({ path: `${root}docs/playground-phone.png` });
  await context.close();
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('There is no Chromium: set CHROMIUM to its path.');
const { bot, close } = createBot(await readDataset(`${root}data/operation-safe-city`), createLog('warn'));
const playground = await startPlayground(bot, '127.0.0.1', 0);
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  await playground.standIn.whenBotReady();
  // The first picture waits for its worker to start; an answer that waits too long goes without.
  await playground.standIn.as({ place: 'user_install' }).use('arrests');
  await takeDesktop(browser, playground.standIn.url);
  await takePhone(browser, playground.standIn.url);
} finally {
  await browser.close();
  await playground.stop();
  await close();
}
