import type { Context } from 'hono';
import { type Bot, type Meter, startClock } from './bot.ts';
import type { Env } from './endpoint.ts';
import type { FinishAnswer } from './finish-answer.ts';
import { encodeForm } from './form.ts';
import { readInteraction } from './read-interaction.ts';
import { respond } from './respond.ts';

/** What the log is told. A stranger learns no more of a signature than that it is not right. */
const refusals = {
  'signature headers missing': [401, 'A request came without the headers of a signature, so it is not from Discord'],
  'signature headers malformed': [401, 'A request came with headers that hold no signature, so it is not from Discord'],
  'bad signature': [
    401,
    'A request is not signed with the key in DISCORD_PUBLIC_KEY; where Discord sent it, the key is that of another application',
  ],
  'clock off': [
    401,
    "The time of a request is more than five minutes off; either this machine's clock is wrong, or somebody sent an old request again",
  ],
  'too long': [413, 'The body of a request was over 256 KB, longer than an interaction can be'],
  'wrong content type': [415, 'The content type of a request was not application/json'],
  'not an interaction': [
    400,
    'The body of a signed request was no interaction: it has no id or no token to answer with',
  ],
} as const;

const notSigned = 'The request is not signed by Discord, or its time is more than five minutes off';

/** Why a request is turned away; where its time is off, by how many seconds: below zero it is earlier than this machine's. */
interface Refusal {
  readonly reason: keyof typeof refusals;
  readonly seconds?: number;
}

/** An interaction with a message of 4,000 characters and its embeds has some 40 KB; Discord names no limit. */
const longestBody = 256 * 1024;

/** How far a timestamp may be off, in seconds: what is older may be somebody's replay. */
const longestDelay = 300;
const algorithm = 'Ed25519';
const encoder = new TextEncoder();

/** How long one line stands for all that are turned away for the same reason, in milliseconds. */
const quietFor = 60_000;

/** Answers what Discord posts: what is not signed by it is turned away before anything reads it. */
export function createInteractionsRoute(bot: Bot, publicKey: string, finish: FinishAnswer, meter?: Meter) {
  const verify = createVerify(publicKey);
  const lastLogged = new Map<Refusal['reason'], number>();
  return async (c: Context<Env>): Promise<Response> => {
    const refuse = (refusal: Refusal): Response => {
      const [status, logged] = refusals[refusal.reason];
      // So that "could not be verified" on Discord's side can be understood, and a flood leaves a few lines.
      const now = performance.now();
      if (now - (lastLogged.get(refusal.reason) ?? Number.NEGATIVE_INFINITY) >= quietFor) {
        lastLogged.set(refusal.reason, now);
        bot.log.warn(refusal, logged);
      }
      meter?.count({ kind: 'refusal', status });
      return c.json({ error: `${status === 401 ? notSigned : logged}.` }, status);
    };
    const { headers } = c.req.raw;
    if (Number(headers.get('content-length') ?? 0) > longestBody) return refuse({ reason: 'too long' });
    const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
    if (type !== 'application/json') return refuse({ reason: 'wrong content type' });
    const signed = readSignature(headers);
    if ('reason' in signed) return refuse(signed);
    const body = await readBody(c.req.raw).catch(() => null);
    // The connection broke off, which is nobody's fault here, and nobody reads the answer.
    if (body === null) return c.body(null, 400);
    if (body === undefined) return refuse({ reason: 'too long' });
    if (!(await verify(signed, body))) return refuse({ reason: 'bad signature' });
    const seconds = startClock();
    const interaction = readInteraction(parseJson(body));
    if (!interaction) return refuse({ reason: 'not an interaction' });
    const outcome = await respond(interaction, bot);
    const { command, result, afterwards } = outcome;
    meter?.count({ kind: 'interaction', command, result, seconds: seconds() });
    if (afterwards) c.env.afterwards(() => finish(outcome, interaction));
    if (outcome.files.length === 0) return c.json(outcome.response);
    const form = encodeForm(outcome.response, outcome.files);
    return c.body(form.body, 200, form.headers);
  };
}

type Signature = Readonly<Record<'signature' | 'timestamp', string>>;

/** Tells whether Discord signed a text with the key of an application: a signature over the timestamp and the body. */
function createVerify(publicKey: string) {
  const key = crypto.subtle.importKey('raw', readHex(publicKey), algorithm, false, ['verify']);
  return async ({ signature, timestamp }: Signature, body: string) =>
    crypto.subtle.verify(algorithm, await key, readHex(signature), encoder.encode(timestamp + body));
}

function readHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], byte => Number.parseInt(byte, 16));
}

/** The headers that a signed request needs, or why it is turned away. */
function readSignature(headers: Headers): Signature | Refusal {
  const signature = headers.get('x-signature-ed25519');
  const timestamp = headers.get('x-signature-timestamp');
  if (signature === null || timestamp === null) return { reason: 'signature headers missing' };
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp))
    return { reason: 'signature headers malformed' };
  const seconds = Math.round(Number(timestamp) - Date.now() / 1000);
  return Math.abs(seconds) <= longestDelay ? { signature, timestamp } : { reason: 'clock off', seconds };
}

/** A body as text, or undefined as soon as it is too long; the rest is then left unread. */
async function readBody(request: Request): Promise<string | undefined> {
  // Whoever carries the request holds it to that length.
  if (request.headers.has('content-length')) return request.text();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  return new Blob(chunks).text();
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
