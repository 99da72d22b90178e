import { joinBytes } from './join-bytes.ts';

/**
 * The bytes of a Web body, or undefined as soon as there are more than `limit` of them; the rest is then left unread.
 *
 * @throws what the connection throws when it ends too early
 */
export async function readWebBody(
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > limit) return undefined;
    chunks.push(chunk);
  }
  return joinBytes(chunks, length);
}
