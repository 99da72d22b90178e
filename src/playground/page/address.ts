import { type Identity, IdentityShape } from '../protocol.ts';

/** Who a visitor is until they say otherwise. */
const firstIdentity: Identity = { who: 'member', place: 'server', locale: 'en-US' };

/** State of a page's entry in the browser's history: the question of its address was asked, and a reload does not ask it again. */
export const wasAsked = 'asked';

/** The question in an address, `/?ask=/arrests city:denver`, or null. */
export function questionIn(search: string): string | null {
  const ask = new URLSearchParams(search).get('ask')?.trim() ?? '';
  return ask === '' ? null : ask;
}

/** Who an address says that the visitor is; what it leaves out is as on a first visit, and so is everything when it is wrong. */
export function identityIn(search: string): Identity {
  const read = IdentityShape.safeParse({ ...firstIdentity, ...Object.fromEntries(new URLSearchParams(search)) });
  return read.success ? read.data : firstIdentity;
}

/** The address that asks this question as this person. What needs no escaping stays readable. */
export function addressOf(question: string | null, identity: Identity): string {
  const parts: [string, string][] = question === null ? [] : [['ask', question]];
  for (const key of ['who', 'place', 'locale'] as const) {
    if (identity[key] !== firstIdentity[key]) parts.push([key, identity[key]]);
  }
  const written = parts.map(
    ([key, value]) =>
      `${key}=${encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%2F', '/').replaceAll('%3A', ':')}`,
  );
  return written.length === 0 ? '/' : `/?${written.join('&')}`;
}
