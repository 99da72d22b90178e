import { createPublicKey, verify } from 'node:crypto';
import type { Verify } from './verify.ts';

/**
 * Checks signatures by Node's own Ed25519. Half the CPU of WebCrypto, and a third of that of the package
 * `discord-interactions`, which is built on it (docs/scaling.md).
 *
 * @param publicKey 64 hexadecimal digits
 */
export function createNodeVerify(publicKey: string): Verify {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return (signature, timestamp, body) =>
    verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
