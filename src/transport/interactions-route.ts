import type { Bot } from './bot.ts';
import type { DeleteMessage } from './delete-message.ts';
import { bytes, type HttpRequest, type HttpResponse, json, refusal } from './http-message.ts';
import { readInteraction } from './interaction.ts';
import { type Meter, startClock } from './meter.ts';
import type { Outcome } from './outcome.ts';
import type { Refusal } from './refusal-log.ts';
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

const notSigned = () =>
  refusal(401, 'The request is not signed by Discord, or its time is more than five minutes off.');

/** What a sender is told. A stranger learns no more of the signature than that it is not right. */
const responses: Readonly<Record<Refusal['reason'], () => HttpResponse>> = {
  'signature headers missing': notSigned,
  'signature headers malformed': notSigned,
  'bad signature': notSigned,
  'clock off': notSigned,
  'too long': () => refusal(413, `The body is over ${longestBody / 1024} KB.`),
  'wrong content type': () => refusal(415, 'The content type must be application/json.'),
  'not an interaction': () => refusal(400, 'The body is not an interaction in JSON.'),
};

const decoder = new TextDecoder();

/** Answers one request that Discord posts: what is not signed by it is turned away before anything reads it. */
export async function receiveInteraction(
  request: HttpRequest,
  route: InteractionsRoute,
  note: (refusal: Refusal) => void,
): Promise<HttpResponse> {
  const refuse = (refusal: Refusal): HttpResponse => {
    note(refusal);
    return responses[refusal.reason]();
  };
  const { bot, verify, meter, now = Date.now } = route;
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return refuse({ reason: 'too long' });
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') return refuse({ reason: 'wrong content type' });
  const signed = readSignature(request.headers, now());
  if ('reason' in signed) return refuse(signed);
  const body = await request.readBody(longestBody);
  if (!body) return refuse({ reason: 'too long' });
  if (!(await verify(signed.signature, signed.timestamp, body))) return refuse({ reason: 'bad signature' });
  const seconds = startClock();
  const interaction = readInteraction(parseJson(body));
  if (!interaction) return refuse({ reason: 'not an interaction' });
  const outcome = await respond(interaction, bot);
  const { command, result, afterwards } = outcome;
  meter?.count({ kind: 'interaction', command, result, seconds: seconds() });
  const response = await send(outcome);
  return afterwards ? { ...response, afterwards: () => route.deleteMessage(afterwards) } : response;
}

/** An answer as JSON, or with its files as a form, as Discord takes them. */
async function send({ response, files }: Outcome): Promise<HttpResponse> {
  if (files.length === 0) return json(200, response);
  const form = new FormData();
  form.set('payload_json', JSON.stringify(response));
  for (const [at, { name, data }] of files.entries()) form.set(`files[${at}]`, new Blob([new Uint8Array(data)]), name);
  const whole = new Response(form);
  return bytes(200, whole.headers.get('content-type') ?? '', new Uint8Array(await whole.arrayBuffer()));
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return undefined;
  }
}
