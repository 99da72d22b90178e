import type { REST } from '@discordjs/rest';
import { type APIInteractionResponse, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { RenderedMessage } from '../reply/discord/message.ts';
import type { Log } from './bot.ts';
import type { Outcome } from './outcome.ts';
import { maybe } from './posted-message.ts';
import { keepTrying, type Pause, pause as realPause } from './rest/keep-trying.ts';
import { type Fault, mayPass, readFault } from './rest/read-fault.ts';

/**
 * Does what an answer leaves to do once it is out: its picture, the copy in public, or the message that goes. It logs its failures
 * and never throws.
 */
export type FinishAnswer = (outcome: Outcome, interaction: TokenHolder) => Promise<void>;

/** The token is a secret for its 15 minutes. */
interface TokenHolder {
  readonly token: string;
  readonly application_id?: string | undefined;
}

/** So long the token of an interaction can be used, in milliseconds. */
const tokenLife = 15 * 60_000;

/** Until Discord has read our response it knows no message, which may be later than we have sent it. */
const triesUnread = 3;

/** Discord's codes for a message that there is not: yet, or any more. */
const unknownWebhook = 10_015;
const gone = [10_008, 10_062, unknownWebhook, 50_027];

/** What a message has of an answer. */
const shownMessage = z.object({ content: maybe(z.string()), components: z.unknown().optional() });

/**
 * Requests to Discord's REST API by the token of an interaction.
 *
 * @param openRest gives the client, which needs no token of the bot's
 * @param now milliseconds of a clock that nobody sets
 */
export function createFinishAnswer(
  openRest: () => Promise<REST>,
  log: Log,
  pause: Pause = realPause,
  now: () => number = () => performance.now(),
): FinishAnswer {
  return async ({ afterwards, response }, interaction) => {
    if (!afterwards || interaction.application_id === undefined) return;
    const { application_id: application, token } = interaction;
    const until = now() + tokenLife;
    const persist = (isWaitedOut: (fault: Fault) => boolean, request: () => Promise<unknown>) => {
      let unread = 0;
      return keepTrying(request, {
        pause,
        isWaitedOut(fault) {
          if (fault.code === unknownWebhook) unread += 1;
          return now() < until && (isWaitedOut(fault) || (fault.code === unknownWebhook && unread < triesUnread));
        },
      });
    };
    const original = Routes.webhookMessage(application, token, '@original');
    try {
      switch (afterwards.kind) {
        case 'delete': {
          const rest = await openRest();
          await persist(mayPass, () => rest.delete(original, { auth: false }));
          break;
        }
        case 'picture': {
          const whole = await afterwards.whole;
          if (!whole) return;
          const rest = await openRest();
          await persist(mayPass, () => putIn(rest, original, response, whole));
          break;
        }
        case 'post': {
          const { body, files } = await afterwards.message;
          const rest = await openRest();
          const post = () => rest.post(Routes.webhook(application, token), { auth: false, body, files: [...files] });
          try {
            await persist(isNotDone, post);
          } catch (error) {
            const components = afterwards.undo();
            await persist(mayPass, () => rest.patch(original, { auth: false, body: { components } }));
            throw error;
          }
        }
      }
    } catch (error) {
      // An address holds the token, so that the error itself is not logged.
      const { reason, code } = readFault(error);
      const isNews = code === undefined || !gone.includes(code);
      if (isNews || afterwards.kind === 'post') log.warn({ reason, code }, failures[afterwards.kind]);
    }
  };
}

/** Whether Discord has said that it has not done what was asked: after any other fault a second copy might be posted. */
function isNotDone({ kind }: Fault): boolean {
  return kind === 'limited';
}

const failures = {
  picture: 'A picture could not be put in',
  post: 'An answer could not be posted',
  delete: 'A message could not be deleted',
} as const;

/** Puts the picture into the message, unless somebody's press has made another answer of it by now. */
async function putIn(
  rest: REST,
  route: `/${string}`,
  response: APIInteractionResponse,
  { body, files }: RenderedMessage,
): Promise<void> {
  const shown = await rest.get(route, { auth: false });
  const sent = 'data' in response ? response.data : undefined;
  if (describeShown(shown) !== describeShown(sent)) return;
  const { embeds, attachments, allowed_mentions } = body;
  await rest.patch(route, { auth: false, body: { embeds, attachments, allowed_mentions }, files: [...files] });
}

/** What tells one answer from another: its sentence, and the questions that its buttons hold. */
function describeShown(message: unknown): string {
  const { content = '', components } = shownMessage.parse(message);
  const ids = JSON.stringify(components ?? []).match(/"custom_id":"(?:[^"\\]|\\.)*"/g) ?? [];
  return [content.trim(), ...ids].join('\n');
}
