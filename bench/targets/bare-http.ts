// The floor of the HTTP endpoint: Node's own server, the same check of the signature, and a body that is always the same.
import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';

const { PORT, DISCORD_PUBLIC_KEY = '', BENCH_REPLY = '{}', BENCH_PICTURE } = process.env;
const x = Buffer.from(DISCORD_PUBLIC_KEY, 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
const { type, reply } = await makeReply(Number(BENCH_PICTURE));

createServer((request, response) => {
  const chunks: Buffer[] = [Buffer.from(String(request.headers['x-signature-timestamp']))];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    const isSigned = verify(null, Buffer.concat(chunks), key, signature);
    response.writeHead(isSigned ? 200 : 401, { 'content-type': type, 'content-length': reply.length });
    response.end(reply);
  });
}).listen(Number(PORT), '127.0.0.1');

/** The words, or a form with them and a picture of that many bytes. */
async function makeReply(picture: number): Promise<{ type: string; reply: Buffer }> {
  if (picture === 0) return { type: 'application/json', reply: Buffer.from(BENCH_REPLY) };
  const form = new FormData();
  form.set('payload_json', BENCH_REPLY);
  form.set('files[0]', new Blob([randomBytes(picture)]), 'chart.png');
  const whole = new Response(form);
  return { type: whole.headers.get('content-type') ?? '', reply: Buffer.from(await whole.arrayBuffer()) };
}
