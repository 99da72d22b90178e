import type { Bot } from './bot.ts';
import type { DeleteMessage } from './delete-message.ts';
import { bytes, type HttpRequest, type HttpResponse, refusal } from './http-message.ts';
import { readInteraction } from './interaction.ts';
import { type Meter, startClock } from './meter.ts';
import type { Outcome } from './outcome.ts';
import { encodePayload } from './payload.ts';
import { respond } from './respond.ts';
import { readSignature, type Verify } from './verify.ts';

export interface InteractionsRoute {
  readonly bot: Bot;
  readonly verify: Verify;
  readonly deleteMessage: DeleteMessage;
  readonly meter?: Meter;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** An interaction with a message of 4,000 characters and its embeds has some 40 KB; Discord names no limit. */
const longestBody = 256 * 1024;

const decoder = new TextDecoder();

/** Answers one request that Discord posts: what is not signed by it is turned away before anything reads it. */
export async function receiveInteraction(request: HttpRequest, route: InteractionsRoute): Promise<HttpResponse> {
  const { bot, verify, meter, now = Date.now } = route;
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return tooLong();
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refusal(415, 'The content type must be application/json.');
  const signed = readSignature(request.headers, now());
  if (!signed) return notSigned();
  const body = await request.readBody(longestBody);
  if (!body) return tooLong();
  if (!(await verify(signed.signature, signed.timestamp, body))) return notSigned();
  const seconds = startClock();
  const interaction = readInteraction(parseJson(body));
  if (!interaction) return refusal(400, 'The body is not an interaction in JSON.');
  const outcome = await respond(interaction, bot);
  const { command, result } = outcome;
  meter?.count({ kind: 'interaction', command, result, seconds: seconds() });
  const response = send(outcome);
  return outcome.afterwards === 'delete'
    ? { ...response, afterwards: () => route.deleteMessage(interaction) }
    : response;
}

function send({ response, files }: Outcome): HttpResponse {
  const { contentType, body } = encodePayload(response, files);
  return bytes(200, contentType, body);
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return undefined;
  }
}

function notSigned(): HttpResponse {
  return refusal(401, 'The request is not signed by Discord, or its time is more than five minutes off.');
}

function tooLong(): HttpResponse {
  return refusal(413, `The body is over ${longestBody / 1024} KB.`);
}
