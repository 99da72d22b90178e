// The floor of the HTTP endpoint: Node's own server, the same check of the signature, and a body that is always the same.
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';

const { PORT, DISCORD_PUBLIC_KEY = '', BENCH_REPLY = '{}' } = process.env;
const x = Buffer.from(DISCORD_PUBLIC_KEY, 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
const reply = Buffer.from(BENCH_REPLY);

createServer((request, response) => {
  const chunks: Buffer[] = [Buffer.from(String(request.headers['x-signature-timestamp']))];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    const isSigned = verify(null, Buffer.concat(chunks), key, signature);
    response.writeHead(isSigned ? 200 : 401, { 'content-type': 'application/json', 'content-length': reply.length });
    response.end(reply);
  });
}).listen(Number(PORT), '127.0.0.1');
