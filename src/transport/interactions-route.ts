import type { Context } from 'hono';
import { type Bot, type Meter, startClock } from './bot.ts';
import type { Env } from './endpoint.ts';
import type { FinishAnswer } from './finish-answer.ts';
import { encodeForm } from './form.ts';
import { readInteraction } from './read-interaction.ts';
import { respond } from './respond.ts';

/** What the log is told. A stranger learns no more of a signature than that it is not right. */
const refusals = {
  'no signature': 'A request came without the headers of a signature, so it is not from Discord',
  'bad signature':
    'A request is not signed with the key in DISCORD_PUBLIC_KEY; where Discord sent it, the key is that of another application',
  'clock off':
    "The time of a request is more than five minutes off; either this machine's clock is wrong, or somebody sent an old request again",
  'too long': 'The body of a request was over 256 KB, longer than an interaction can be',
  'wrong content type': 'The content type of a request was not application/json',
  'not an interaction': 'The body of a signed request was no interaction: it has no id or no token to answer with',
};

const notSigned = 'The request is not signed by Discord, or its time is more than five minutes off';

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
  const quietUntil = new Map<string, number>();
  return async (c: Context<Env>): Promise<Response> => {
    const refuse = (status: 400 | 401 | 413 | 415, reason: keyof typeof refusals, details?: { seconds: number }) => {
      const logged = refusals[reason];
      // So that "could not be verified" on Discord's side can be understood, and a flood leaves a few lines.
      const now = performance.now();
      if (now >= (quietUntil.get(reason) ?? 0)) {
        quietUntil.set(reason, now + quietFor);
        bot.log.warn({ reason, ...details }, logged);
      }
      meter?.count({ kind: 'refusal', status });
      return c.json({ error: `${status === 401 ? notSigned : logged}.` }, status);
    };
    const { headers } = c.req.raw;
    if (Number(headers.get('content-length') ?? 0) > longestBody) return refuse(413, 'too long');
    const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
    if (type !== 'application/json') return refuse(415, 'wrong content type');
    const signature = headers.get('x-signature-ed25519') ?? '';
    const timestamp = headers.get('x-signature-timestamp') ?? '';
    if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return refuse(401, 'no signature');
    // Below zero it is earlier than this machine's.
    const off = Math.round(Number(timestamp) - Date.now() / 1000);
    if (Math.abs(off) > longestDelay) return refuse(401, 'clock off', { seconds: off });
    const body = await readBody(c.req.raw).catch(() => null);
    // The connection broke off, which is nobody's fault here, and nobody reads the answer.
    if (body === null) return c.body(null, 400);
    if (body === undefined) return refuse(413, 'too long');
    if (!(await verify(signature, timestamp + body))) return refuse(401, 'bad signature');
    const seconds = startClock();
    const interaction = readInteraction(parseJson(body));
    if (!interaction) return refuse(400, 'not an interaction');
    const outcome = await respond(interaction, bot);
    const { command, result, afterwards } = outcome;
    meter?.count({ kind: 'interaction', command, result, seconds: seconds() });
    if (afterwards) c.env.afterwards(() => finish(outcome, interaction));
    if (outcome.files.length === 0) return c.json(outcome.response);
    const form = encodeForm(outcome.response, outcome.files);
    return c.body(form.body, 200, form.headers);
  };
}

/** Tells whether Discord signed a text with the key of an application. */
function createVerify(publicKey: string) {
  const key = crypto.subtle.importKey('raw', readHex(publicKey), algorithm, false, ['verify']);
  return async (signature: string, text: string) =>
    crypto.subtle.verify(algorithm, await key, readHex(signature), encoder.encode(text));
}

function readHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], byte => Number.parseInt(byte, 16));
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
