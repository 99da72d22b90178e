import type { REST } from '@discordjs/rest';
import { type APIInteractionResponse, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import type { RenderedMessage } from '../reply/discord/message.ts';
import type { Log } from './bot.ts';
import { encodeRequest } from './form.ts';
import type { Outcome } from './outcome.ts';
import { maybe } from './read-interaction.ts';
import { keepTrying, type Pause, pause as realPause } from './rest/keep-trying.ts';
import { type Fault, mayPass, readFault } from './rest/read-fault.ts';

export type FinishAnswer = ReturnType<typeof createFinishAnswer>;

/** A token is a secret for so long. */
const tokenLife = 15 * 60_000;

/** Until Discord has read our response it knows no message, which may be later than we have sent it. */
const triesUnread = 3;

/** Discord's codes for a message that there is not: yet, or any more. */
const gone: readonly (number | undefined)[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/**
 * Does what an answer leaves to do once it is out: its picture, the copy in public, or the message that goes; by the token of its
 * interaction, so that the client needs none of the bot's. It logs its failures and never throws.
 */
export function createFinishAnswer(openRest: () => Promise<REST>, log: Log, pause: Pause = realPause) {
  return async (
    outcome: Outcome,
    interaction: { token: string; application_id?: string | undefined },
  ): Promise<void> => {
    const { afterwards, response } = outcome;
    const { application_id: application, token } = interaction;
    if (!afterwards || application === undefined) return;
    const until = performance.now() + tokenLife;
    const persist = (request: (rest: REST) => Promise<unknown>, isPassing: (fault: Fault) => boolean = mayPass) => {
      let unread = 0;
      return keepTrying(async () => request(await openRest()), {
        pause,
        isWaitedOut(fault) {
          if (fault.code === RESTJSONErrorCodes.UnknownWebhook && ++unread < triesUnread) return true;
          return performance.now() < until && isPassing(fault);
        },
      });
    };
    const original = Routes.webhookMessage(application, token, '@original');
    try {
      switch (afterwards.kind) {
        case 'delete':
          await persist(rest => rest.delete(original, { auth: false }));
          break;
        case 'picture': {
          const whole = await afterwards.whole;
          if (whole) await persist(rest => putIn(rest, original, response, whole));
          break;
        }
        case 'post': {
          const { body, files } = await afterwards.message;
          const post = { auth: false, ...encodeRequest(body, files) };
          const send = (rest: REST) => rest.post(Routes.webhook(application, token), post);
          // After any other fault than a limit nobody knows whether it was posted, and a second copy might be.
          await persist(send, ({ kind }) => kind === 'limited').catch(async error => {
            const components = afterwards.undo();
            await persist(rest => rest.patch(original, { auth: false, body: { components } }));
            throw error;
          });
        }
      }
    } catch (error) {
      // An address holds the token, so that the error itself is not logged.
      const { reason, code } = readFault(error);
      const { kind } = afterwards;
      if (!gone.includes(code) || kind === 'post') log.warn({ kind, reason, code }, 'An answer could not be finished');
    }
  };
}

/** Puts the picture into the message, unless somebody's press has made another answer of it by now. */
async function putIn(rest: REST, route: `/${string}`, sent: APIInteractionResponse, whole: RenderedMessage) {
  const shown = await rest.get(route, { auth: false });
  if (describeShown(shown) !== describeShown('data' in sent ? sent.data : undefined)) return;
  const { embeds, attachments, allowed_mentions } = whole.body;
  await rest.patch(route, { auth: false, ...encodeRequest({ embeds, attachments, allowed_mentions }, whole.files) });
}

const shownMessage = z.object({ content: maybe(z.string()), components: z.unknown().optional() });

/** What tells one answer from another: its sentence, and the questions that its buttons hold. */
function describeShown(message: unknown): string {
  const { content = '', components } = shownMessage.parse(message);
  const ids = JSON.stringify(components ?? []).match(/"custom_id":"(?:[^"\\]|\\.)*"/g) ?? [];
  return [content.trim(), ...ids].join('\n');
}
