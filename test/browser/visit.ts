import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { z } from 'zod';
import { createBot } from '../../src/create-bot.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { createLog } from '../../src/log.ts';
import type { StandIn } from '../../src/playground/stand-in.ts';
import { startPlayground } from '../../src/playground/start-playground.ts';
import { patientClock } from '../../src/playground/test/patient-clock.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

const executablePath = findChromium();

/** Whether there is no browser to test with; a test is then skipped. */
export const hasNoBrowser = executablePath === undefined;

/** Makes a test of what a visitor does. `path` is what stands in the address at first. */
export type Visits = (
  test: (visit: Visit) => Promise<void>,
  options?: BrowserContextOptions & { readonly path?: string },
) => () => Promise<void>;

/** Somebody with the page open. */
export interface Visit {
  readonly page: Page;
  readonly standIn: StandIn;
  /** Where one types. */
  readonly composer: Locator;
  /** The messages, newest last. */
  readonly messages: Locator;
  /** Pastes a command or a text and sends it; what comes of it comes later. */
  readonly send: (text: string) => Promise<void>;
  /** Sends it too, and waits for the message that comes of it: what was posted, or the bot's answer. */
  readonly say: (text: string) => Promise<Locator>;
  /** The first message that was not there before `act`, and none that stands there from another test. */
  readonly newMessage: (act: () => Promise<unknown>) => Promise<Locator>;
}

/** A local Discord with a bot in it. */
export interface Stage {
  readonly standIn: StandIn;
  /** Whether the bot breaks Discord's rules, to see that it shows. */
  readonly isUnruly: boolean;
  readonly stop: () => Promise<void>;
}

/** The playground as it starts without a token. */
async function startPlaygroundStage(): Promise<Stage> {
  const dataset = await readDataset(fileURLToPath(new URL('../../data/operation-safe-city', import.meta.url)));
  const { bot, close } = createBot(dataset, createLog('silent'));
  const playground = await startPlayground(bot, '127.0.0.1', 0, patientClock);
  await playground.standIn.whenBotReady();
  return { standIn: playground.standIn, isUnruly: false, stop: () => playground.stop().then(close) };
}

/**
 * Starts a stage, the playground unless said otherwise, and a browser for the tests of a file.
 * The function that it returns opens the page for one test, and closes it when the test has made sure of three things: nothing was asked of
 * another host, the console holds no warning, and the bot broke none of Discord's rules.
 */
export function startVisits(startStage: () => Promise<Stage> = startPlaygroundStage): Visits {
  let browser: Browser | undefined;
  let stage: Stage | undefined;

  beforeAll(async () => {
    if (executablePath === undefined) return;
    stage = await startStage();
    browser = await chromium.launch({ executablePath, args: chromiumFlags });
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.stop();
  });

  return (test, { path = '/', ...options } = {}) =>
    async () => {
      if (browser === undefined || stage === undefined) throw new Error('There is no browser.');
      const { standIn, isUnruly } = stage;
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const complaints: string[] = [];
      page.on('console', message => {
        // The browser's own line about a stand-in that a test has ended.
        if (!message.text().startsWith('WebSocket connection to'))
          complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', error => complaints.push(`uncaught: ${error.message}`));
      page.on('request', request => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && origin !== standIn.url) complaints.push(`asked another host: ${request.url()}`);
      });
      await page.goto(standIn.url + path);
      const composer = page.locator('.composer input').last();
      await composer.waitFor();
      const send = async (text: string) => {
        await composer.focus();
        await page.keyboard.insertText(text);
        await page.getByRole('button', { name: 'Send' }).click();
      };
      const newMessage = (act: () => Promise<unknown>) => findNewMessage(page, act);
      const messages = page.locator('discord-message');
      await test({ page, standIn, composer, messages, send, newMessage, say: text => newMessage(() => send(text)) });
      expect(complaints).toEqual([]);
      if (!isUnruly) expect(standIn.violations()).toEqual([]);
      await context.close();
    };
}

const Ids = z.array(z.string());

async function findNewMessage(page: Page, act: () => Promise<unknown>): Promise<Locator> {
  const readIds = async () =>
    Ids.parse(await page.evaluate('[...document.querySelectorAll("discord-message[id]")].map(({ id }) => id)'));
  const before = new Set(await readIds());
  await act();
  const find = async () => (await readIds()).find(id => !before.has(id));
  await expect.poll(find).toBeDefined();
  return page.locator(`id=${await find()}`);
}

/** Waits until the page has shown a text since `act` began, be it for a moment that is over when anybody looks. */
export async function seeDuring(page: Page, text: string, act: () => unknown): Promise<void> {
  await page.evaluate(`globalThis.seen = new Promise(resolve => {
    const look = () => document.body.innerText.includes(${JSON.stringify(text)}) && resolve(true);
    new MutationObserver(look).observe(document.body, { childList: true, characterData: true, subtree: true });
  }); 0`);
  await act();
  await page.evaluate('globalThis.seen');
}

/** Waits for what an element says: `await expectText(alert).toBe('…')`. */
export const expectText = (locator: Locator) => expect.poll(() => textOf(locator));

/** The text of an element as it is read, without the white space of the source; what it is now, which may not be what comes. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join(' ').replace(/\s+/g, ' ').trim();
}
