import type { ReplyFile } from '../reply/reply.ts';

const encoder = new TextEncoder();

/**
 * JSON and the files that go with it, as the form that Discord takes, in one piece. `FormData` would copy each file into a `Blob`,
 * whose memory the garbage collector does not see, and send it chunk by chunk.
 */
export function encodeForm(json: unknown, files: readonly ReplyFile[]) {
  const boundary = `form-${crypto.randomUUID()}`;
  const head = (rest: string) => encoder.encode(`\r\n--${boundary}\r\nContent-Disposition: form-data; ${rest}\r\n\r\n`);
  const pieces = [
    head('name="payload_json"\r\nContent-Type: application/json'),
    encoder.encode(JSON.stringify(json)),
    ...files.flatMap(({ name, data }, at) => [
      head(`name="files[${at}]"; filename="${name}"\r\nContent-Type: ${typeOf(name)}`),
      data,
    ]),
    encoder.encode(`\r\n--${boundary}--\r\n`),
  ];
  const body = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    body.set(piece, at);
    at += piece.byteLength;
  }
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } };
}

function typeOf(name: string): string {
  return name.endsWith('.png') ? 'image/png' : 'application/octet-stream';
}

/** The same for a client of `@discordjs/rest`, which sends JSON by itself. */
export function encodeRequest(json: unknown, files: readonly ReplyFile[]) {
  return files.length === 0 ? { body: json } : { ...encodeForm(json, files), passThroughBody: true };
}
