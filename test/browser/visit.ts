import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { createBot } from '../../src/create-bot.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { createLog } from '../../src/log.ts';
import { type Playground, startPlayground } from '../../src/playground/start.ts';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';

const executablePath = findChromium();

/** Whether there is no browser to test with; a test is then skipped. */
export const hasNoBrowser = executablePath === undefined;

/** Somebody with the page open. */
export interface Visit {
  readonly page: Page;
  readonly playground: Playground;
  /** Where one types. */
  readonly composer: Locator;
  /** The messages, newest last. */
  readonly messages: Locator;
  /** Pastes a command or a text and sends it. */
  readonly send: (text: string) => Promise<void>;
}

/**
 * Starts the playground with the real bot and a browser for the tests of a file.
 * The function that it returns opens the page for one test, and closes it when the test has made sure of three things: nothing was asked of
 * another host, the console holds no warning, and the bot broke none of Discord's rules.
 */
export function startVisits(): (
  test: (visit: Visit) => Promise<void>,
  options?: BrowserContextOptions & { path?: string },
) => () => Promise<void> {
  let browser: Browser | undefined;
  let playground: Playground | undefined;
  let closeBot: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    if (executablePath === undefined) return;
    const dataset = await readDataset(fileURLToPath(new URL('../../data/operation-safe-city', import.meta.url)));
    const { bot, close } = createBot(dataset, createLog('silent'));
    closeBot = close;
    playground = await startPlayground(bot, '127.0.0.1', 0);
    await playground.standIn.whenBotReady();
    // The first picture waits for its worker to start; an answer that waits too long goes without.
    await playground.standIn.as({ place: 'bot_dm' }).use('arrests');
    browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    await closeBot?.();
  });

  return (test, { path = '/', ...options } = {}) =>
    async () => {
      if (browser === undefined || playground === undefined) throw new Error('There is no browser.');
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const complaints: string[] = [];
      page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`));
      page.on('request', request => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && origin !== playground?.standIn.url)
          complaints.push(`asked another host: ${request.url()}`);
      });
      await page.goto(playground.standIn.url + path);
      await page.locator('.composer').waitFor();
      const composer = page.locator('.composer input').last();
      await test({
        page,
        playground,
        composer,
        messages: page.locator('discord-message'),
        send: async text => {
          await composer.focus();
          await page.keyboard.insertText(text);
          await page.getByRole('button', { name: 'Send' }).click();
        },
      });
      expect(complaints).toEqual([]);
      expect(playground.standIn.violations()).toEqual([]);
      await context.close();
    };
}

/** The text of an element as it is read, without the white space of the source. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();
}
