import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A pair of keys as an application has: Discord's private one, and the public one that the bot is given, 64 hexadecimal digits. */
export interface Keys {
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

export function createKeys(): Keys {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

/** The headers that Discord sends with this body. */
export function signedHeaders(body: string, { privateKey }: Keys, seconds = Math.floor(Date.now() / 1000)) {
  return {
    'content-type': 'application/json',
    'x-signature-ed25519': sign(null, Buffer.from(`${seconds}${body}`), privateKey).toString('hex'),
    'x-signature-timestamp': `${seconds}`,
  };
}

/** A POST as Discord makes it. */
export function signedPost(body: string, keys: Keys, seconds?: number) {
  return { method: 'POST', body, headers: signedHeaders(body, keys, seconds) };
}
