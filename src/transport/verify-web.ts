import { joinBytes } from './join-bytes.ts';
import type { Verify } from './verify.ts';

const ed25519 = 'Ed25519';

/**
 * Checks signatures by WebCrypto, for platforms that are not Node.
 *
 * @param publicKey 64 hexadecimal digits
 */
export async function importWebVerify(publicKey: string): Promise<Verify> {
  const key = await crypto.subtle.importKey('raw', fromHex(publicKey), ed25519, false, ['verify']);
  return (signature, timestamp, body) => {
    const start = new TextEncoder().encode(timestamp);
    const message = joinBytes([start, body], start.byteLength + body.byteLength);
    return crypto.subtle.verify(ed25519, key, fromHex(signature), message);
  };
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}
