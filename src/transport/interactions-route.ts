import type { Context } from 'hono';
import type { Bot } from './bot.ts';
import type { Env } from './endpoint.ts';
import type { FinishAnswer } from './finish-answer.ts';
import { type Meter, startClock } from './meter.ts';
import type { Outcome } from './outcome.ts';
import { readInteraction } from './read-interaction.ts';
import { createRefusalLog, type Refusal, refusals } from './refusal-log.ts';
import { respond } from './respond.ts';
import { readSignature, type Verify } from './verify.ts';

export interface InteractionsRoute {
  readonly bot: Bot;
  readonly verify: Verify;
  readonly finish: FinishAnswer;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** An interaction with a message of 4,000 characters and its embeds has some 40 KB; Discord names no limit. */
const longestBody = 256 * 1024;

/** Answers what Discord posts: what is not signed by it is turned away before anything reads it. */
export function createInteractionsRoute(
  { bot, verify, finish, now = Date.now }: InteractionsRoute,
  meter: Meter | undefined,
): (c: Context<Env>) => Promise<Response> {
  const note = createRefusalLog(bot.log, now);
  return async c => {
    const refuse = (refusal: Refusal): Response => {
      note(refusal);
      const [status, error] = refusals[refusal.reason];
      meter?.count({ kind: 'refusal', status });
      return c.json({ error }, status);
    };
    const { headers } = c.req.raw;
    if (Number(headers.get('content-length') ?? 0) > longestBody) return refuse({ reason: 'too long' });
    const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
    if (type !== 'application/json') return refuse({ reason: 'wrong content type' });
    const signed = readSignature(headers, now());
    if ('reason' in signed) return refuse(signed);
    const body = await readBody(c.req.raw).catch(() => null);
    // The connection broke off, which is nobody's fault here, and nobody reads the answer.
    if (body === null) return c.body(null, 400);
    if (body === undefined) return refuse({ reason: 'too long' });
    if (!(await verify(signed.signature, signed.timestamp, body))) return refuse({ reason: 'bad signature' });
    const seconds = startClock();
    const interaction = readInteraction(parseJson(body));
    if (!interaction) return refuse({ reason: 'not an interaction' });
    const outcome = await respond(interaction, bot);
    const { command, result, afterwards } = outcome;
    meter?.count({ kind: 'interaction', command, result, seconds: seconds() });
    if (afterwards) c.env.afterwards(() => finish(outcome, interaction));
    return send(c, outcome);
  };
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

/** An answer as JSON, or with its files as a form, as Discord takes them. */
async function send(c: Context<Env>, { response, files }: Outcome): Promise<Response> {
  if (files.length === 0) return c.json(response);
  const form = new FormData();
  form.set('payload_json', JSON.stringify(response));
  for (const [at, { name, data }] of files.entries()) form.set(`files[${at}]`, new Blob([new Uint8Array(data)]), name);
  const whole = new Response(form);
  return c.body(await whole.arrayBuffer(), 200, { 'content-type': whole.headers.get('content-type') ?? '' });
}
