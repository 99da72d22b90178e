/** Whether Discord signed these bytes: a signature of 128 hexadecimal digits over the text of the timestamp and the body. */
export type Verify = (signature: string, timestamp: string, body: Uint8Array) => boolean | Promise<boolean>;

/** How far a timestamp may be off, in seconds: what is older may be somebody's replay. */
const longestDelay = 300;

const hexSignature = /^[0-9a-f]{128}$/i;
const wholeSeconds = /^\d{1,12}$/;

export interface SignatureHeaders {
  readonly signature: string;
  readonly timestamp: string;
}

/**
 * The headers that a signed request needs, or undefined where they are missing, malformed or more than five minutes off.
 *
 * @param now milliseconds since 1970
 */
export function readSignature(
  headers: { get(name: string): string | null },
  now: number,
): SignatureHeaders | undefined {
  const signature = headers.get('x-signature-ed25519');
  const timestamp = headers.get('x-signature-timestamp');
  if (signature === null || timestamp === null) return undefined;
  if (!hexSignature.test(signature) || !wholeSeconds.test(timestamp)) return undefined;
  return Math.abs(now / 1000 - Number(timestamp)) <= longestDelay ? { signature, timestamp } : undefined;
}
