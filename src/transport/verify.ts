import type { Refusal } from './interactions-route.ts';

/** Whether Discord signed a text: a signature of 128 hexadecimal digits over the timestamp and the body. */
type Verify = (signature: string, timestamp: string, body: string) => Promise<boolean>;

/** How far a timestamp may be off, in seconds: what is older may be somebody's replay. */
const longestDelay = 300;
const algorithm = 'Ed25519';
const encoder = new TextEncoder();

/**
 * Checks signatures with the key of an application.
 *
 * @param publicKey 64 hexadecimal digits
 */
export function createVerify(publicKey: string): Verify {
  const key = crypto.subtle.importKey('raw', readHex(publicKey), algorithm, false, ['verify']);
  return async (signature, timestamp, body) =>
    crypto.subtle.verify(algorithm, await key, readHex(signature), encoder.encode(timestamp + body));
}

function readHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], byte => Number.parseInt(byte, 16));
}

interface SignatureHeaders {
  readonly signature: string;
  readonly timestamp: string;
}

/** The headers that a signed request needs, or why it is turned away: they are missing, malformed, or more than five minutes off. */
export function readSignature(headers: Headers): SignatureHeaders | Refusal {
  const signature = headers.get('x-signature-ed25519');
  const timestamp = headers.get('x-signature-timestamp');
  if (signature === null || timestamp === null) return { reason: 'signature headers missing' };
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp))
    return { reason: 'signature headers malformed' };
  const seconds = Math.round(Number(timestamp) - Date.now() / 1000);
  return Math.abs(seconds) <= longestDelay ? { signature, timestamp } : { reason: 'clock off', seconds };
}
