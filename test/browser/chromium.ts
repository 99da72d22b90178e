import { accessSync, constants } from 'node:fs';

/** Flags under which Chromium asks nobody but the page's own server, and runs in a container. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const debian = '/usr/bin/chromium';

/** The Chromium to test with: what `CHROMIUM` names, or Debian's. Undefined when there is none. */
export function findChromium(): string | undefined {
  const path = process.env.CHROMIUM ?? debian;
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}
