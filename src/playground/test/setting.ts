import { onTestFinished } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in.ts';
import { type Answering, startBot } from './answering-bot.ts';
import { patientClock } from './patient-clock.ts';

/** A stand-in with a bot in it, both ended with the test. */
export async function withBot(
  answer: (answering: Answering) => Promise<unknown>,
  options: StandInOptions = {},
): Promise<StandIn> {
  const standIn = await withStandIn(options);
  const bot = await startBot(standIn, answer);
  onTestFinished(() => bot.destroy());
  return standIn;
}

/** A stand-in that ends with the test; nobody is too late for it, unless a test's own clock says so. */
export async function withStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn({ clock: patientClock, ...options });
  onTestFinished(() => standIn.close());
  return standIn;
}

/** The smallest PNG file of a size: its header is all that the stand-in reads. */
export function makePng(width: number, height: number): Buffer {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008060000000000000049454e44ae426082', 'hex');
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

/** A promise, and what fulfils it. */
export function makeSignal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give = () => {};
  const given = new Promise<void>(resolve => {
    give = resolve;
  });
  return { given, give };
}
