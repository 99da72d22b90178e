import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A pair of keys as an application has: Discord's private one, and the public one that the bot is given. */
export interface Keys {
  /** 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

export function createKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

/** The headers that Discord sends with this body. */
export function signedHeaders(
  body: string | Uint8Array,
  { privateKey }: Keys,
  seconds = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const timestamp = String(seconds);
  const message = Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]);
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': sign(null, message, privateKey).toString('hex'),
    'x-signature-timestamp': timestamp,
  };
}

/** A POST as Discord makes it. */
export function signedPost(
  body: string,
  keys: Keys,
): { method: 'POST'; body: string; headers: Record<string, string> } {
  return { method: 'POST', body, headers: signedHeaders(body, keys) };
}
