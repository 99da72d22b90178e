import type { Context } from 'hono';
import type { Received } from './answer-interaction.ts';
import { cleanName } from './attachments.ts';
import type { Upload } from './message-body.ts';
import { parseJson } from './parse-json.ts';

/** Bytes of a whole request: ten files would be refused one by one before that. */
const requestLimit = 25 * 1024 * 1024;

/**
 * Reads the body of a request: JSON, or a form with the JSON in `payload_json` and files in `files[0]`, `files[1]`, …
 * @returns what is wrong with it, when it cannot be read
 */
export async function readBody(c: Context): Promise<Received | 'invalidJson' | 'tooLarge'> {
  const type = c.req.header('content-type') ?? '';
  const bytes = await readLimited(c.req.raw.body);
  if (bytes === undefined) return 'tooLarge';
  return type.startsWith('multipart/form-data')
    ? readForm(bytes, type)
    : asReceived(parseJson(new TextDecoder().decode(bytes)), []);
}

async function readLimited(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > requestLimit) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Received | 'invalidJson'> {
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => undefined);
  if (form === undefined) return 'invalidJson';
  const uploads: Upload[] = [];
  for (const [part, value] of form.entries()) {
    const key = /^files\[(\d+)\]$/.exec(part)?.[1];
    if (key === undefined || typeof value === 'string') continue;
    const data = new Uint8Array(await value.arrayBuffer());
    uploads.push({ key, name: cleanName(value.name), contentType: guessType(value.name, value.type), data });
  }
  const payload = form.get('payload_json');
  return asReceived(typeof payload === 'string' ? parseJson(payload) : {}, uploads);
}

const asReceived = (json: unknown, uploads: readonly Upload[]): Received | 'invalidJson' =>
  json === undefined ? 'invalidJson' : { json, uploads };

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Discord goes by the name of the file rather than by what the sender says. */
function guessType(name: string, said: string): string {
  return types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? (said === '' ? 'application/octet-stream' : said);
}
