// Written by `npm run type-messages` from the message files beside it. Do not edit.

/** The languages that there are messages in. */
export const locales = ['en'] as const;
export type Locale = (typeof locales)[number];

/** What each message takes; `object` takes nothing. */
export interface Messages {
  'error-apology': { id: string };
  'error-for-managers': { command: string };
  'error-not-yours': object;
  'error-outdated': object;
}
