import type { REST } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { type Bot, type Meter, startClock } from '../bot.ts';
import { createFinishAnswer } from '../finish-answer.ts';
import { encodeRequest } from '../form.ts';
import type { Outcome } from '../outcome.ts';
import { type Interaction, readInteraction } from '../read-interaction.ts';
import { respond } from '../respond.ts';
import { backOff, keepTrying, type Pause } from '../rest/keep-trying.ts';
import { mayPass, readFault } from '../rest/read-fault.ts';
import type { DiscordClock } from './discord-clock.ts';

export interface AnsweringParts {
  readonly bot: () => Bot;
  readonly rest: REST;
  readonly clock: Pick<DiscordClock, 'ageOf'>;
  readonly meter: Meter | undefined;
  readonly pause: Pause;
  readonly answerWithin: number;
}

/** Answers the interactions that the gateway brings. What goes wrong with one is logged and counted, and never thrown. */
export function createAnswering(parts: AnsweringParts) {
  const { rest, clock, meter, pause, answerWithin } = parts;
  const finish = createFinishAnswer(async () => rest, parts.bot().log, pause);
  const inFlight = new Set<Promise<void>>();

  async function answer(payload: unknown): Promise<void> {
    const bot = parts.bot();
    const interaction = readInteraction(payload);
    if (!interaction) return bot.log.warn({}, 'Discord sent an interaction without an id or a token');
    const seconds = startClock();
    const age = clock.ageOf(interaction.id);
    // Kept by Discord while the bot was away, it may come when no answer is taken any more.
    if (age >= answerWithin) {
      bot.log.warn({ seconds: Math.round(age / 100) / 10 }, 'An interaction came too late to be answered');
      return meter?.count({ kind: 'interaction', command: 'unknown', result: 'late', seconds: seconds() });
    }
    const outcome = await respond(interaction, bot);
    const { command, result, afterwards } = outcome;
    const fault = await sendAnswer(outcome, interaction, parts, answerWithin - age - seconds() * 1000);
    const came = !fault ? result : fault.isLate ? 'late' : 'error';
    meter?.count({ kind: 'interaction', command, result: came, seconds: seconds() });
    // Of what is offered while somebody types, Discord takes the last only. An address holds a token: the error itself is not logged.
    if (fault && !(fault.isLate && result === 'choices'))
      bot.log.error({ reason: fault.reason, code: fault.code }, 'Discord did not take an answer');
    if (!fault) await finish(outcome, interaction);
    // What was to follow an answer that did not arrive can be asked for again.
    else if (afterwards?.kind === 'post') afterwards.undo();
  }

  return {
    take(payload: unknown): void {
      const work = answer(payload).finally(() => inFlight.delete(work));
      inFlight.add(work);
    },
    /** Resolves when what is in flight is answered, and what answers left to do is done. */
    settled: () => Promise.allSettled(inFlight),
  };
}

/**
 * Sends an answer, for which so many milliseconds are left, and gives what stood against it, and whether it only came too late. What
 * fails in passing is tried again.
 */
async function sendAnswer(answer: Outcome, { id, token }: Interaction, { rest, pause }: AnsweringParts, left: number) {
  const deadline = new AbortController();
  const { signal } = deadline;
  // Ended with the answer: a signal that times out would keep each answer for three seconds.
  const timer = setTimeout(() => deadline.abort(), Math.max(0, left));
  const request = { auth: false, ...encodeRequest(answer.response, answer.files), signal };
  try {
    await keepTrying(() => rest.post(Routes.interactionCallback(id, token), request), {
      pause,
      isWaitedOut: (fault, ms) => !signal.aborted && mayPass(fault) && ms < left,
      wait: (failures, { kind }) => (kind === 'limited' ? backOff(failures) : 100 * failures),
    });
    return undefined;
  } catch (error) {
    const fault = readFault(error);
    // The request before this one came through, and its response was lost.
    if (fault.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return undefined;
    const isUnknown = fault.code === RESTJSONErrorCodes.UnknownInteraction;
    return { ...fault, isLate: signal.aborted || isUnknown || mayPass(fault) };
  } finally {
    clearTimeout(timer);
  }
}
