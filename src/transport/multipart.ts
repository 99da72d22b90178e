import type { MessageFile } from '../reply/discord/message.ts';
import { joinBytes } from './join-bytes.ts';
import type { Payload } from './payload.ts';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

/** JSON and the files that go with it as Discord takes them in one body: the part `payload_json`, then `files[0]`, `files[1]`, … */
export function encodeMultipart(json: Uint8Array, files: readonly MessageFile[]): Payload {
  const boundary = `part-${crypto.randomUUID()}`;
  const text = new TextEncoder();
  const head = (disposition: string, type: string): Uint8Array =>
    text.encode(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n`);
  const end = text.encode('\r\n');
  const chunks = [
    head('name="payload_json"', 'application/json'),
    json,
    end,
    ...files.flatMap(({ name, data }, n) => [
      head(`name="files[${n}]"; filename="${quote(name)}"`, typeOf(name)),
      data,
      end,
    ]),
    text.encode(`--${boundary}--\r\n`),
  ];
  const length = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: joinBytes(chunks, length) };
}

function typeOf(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** As the HTML standard escapes the name of a file in a form. */
function quote(name: string): string {
  return name.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22');
}
