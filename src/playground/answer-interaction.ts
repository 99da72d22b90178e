import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { applyBody, isEmpty } from './compose-message.ts';
import type { Discord } from './discord.ts';
import { echoTime } from './echo-message.ts';
import type { FormError } from './form-errors.ts';
import type { Entry } from './ledger.ts';
import type { Upload } from './message-body.ts';
import { messageFlag } from './message-shape.ts';
import type { StoredMessage } from './message-store.ts';
import { startReply } from './reply-message.ts';
import { checkChoices } from './validate-choices.ts';
import { type CheckedBody, checkMessage } from './validate-message.ts';
import { checkModal } from './validate-modal.ts';
import type { Reply } from './violations.ts';

/** A request's body: its JSON, and the files beside it. */
export interface Received {
  readonly json: unknown;
  readonly uploads: readonly Upload[];
}

const where = 'POST /interactions/{id}/{token}/callback';

/** Types of the first answer: 4 message, 5 "thinking…", 6 nothing yet, 7 change the message, 8 suggestions, 9 a modal. */
const allowedTypes: Readonly<Record<Entry['kind'], readonly number[]>> = {
  command: [4, 5, 9],
  'message command': [4, 5, 9],
  button: [4, 5, 6, 7, 9],
  menu: [4, 5, 6, 7, 9],
  modal: [4, 5, 6, 7],
  autocomplete: [8],
};

const Callback = z.object({ type: z.number().int(), data: z.unknown().optional() });

/** Carries out the first answer to an interaction, or refuses it as Discord would. */
export function answerInteraction(
  discord: Discord,
  id: string,
  token: string,
  received: Received,
  withResponse: boolean,
): Reply {
  const { ledger, violations, clock } = discord;
  const place = { where: where, interaction: id };
  const entry = ledger.find(id);
  if (entry === undefined || entry.token !== token) return violations.refuse({ where: where }, 'unknownInteraction');
  if (entry.acknowledged !== undefined) return violations.refuse(place, 'alreadyAcknowledged');
  // Not by what the clock shows: where a test lets nothing fall due, nothing is too late.
  if (entry.state === 'failed') return violations.refuse(place, 'unknownInteraction');
  const callback = Callback.safeParse(received.json);
  if (!callback.success) return violations.refuseForm(place, [{ path: ['type'], ...required }]);
  const { type, data } = callback.data;
  if (!allowedTypes[entry.kind].includes(type)) return violations.refuseForm(place, [wrongType(entry.kind)]);
  const outcome = carryOut(discord, entry, type, data ?? {}, received.uploads);
  if ('reply' in outcome) return outcome.reply;
  ledger.change(id, {
    acknowledged: type,
    callback: received.json,
    files: received.uploads,
    elapsedMs: clock.now() - entry.createdAt,
    ...outcome.fields,
  });
  return withResponse
    ? { status: 200, body: describeCallback(discord, entry, type, outcome.fields.original) }
    : { status: 204 };
}

const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

const wrongType = (kind: Entry['kind']): FormError => ({
  path: ['type'],
  code: 'BASE_TYPE_CHOICES',
  message: `Value must be one of {${allowedTypes[kind].join(', ')}}: the interaction is a ${kind}.`,
});

type Outcome = { readonly fields: Partial<Entry> } | { readonly reply: Reply };

function carryOut(discord: Discord, entry: Entry, type: number, data: unknown, uploads: readonly Upload[]): Outcome {
  switch (type) {
    case 4:
    case 5:
      return reply(discord, entry, data, uploads, type === 5);
    case 6:
      return { fields: { state: 'deferred', original: entry.onMessage } };
    case 7:
      return update(discord, entry, data, uploads);
    case 9:
      return openModal(discord, entry, data);
    default:
      return suggest(discord, entry, data);
  }
}

function reply(
  discord: Discord,
  entry: Entry,
  data: unknown,
  uploads: readonly Upload[],
  isDeferred: boolean,
): Outcome {
  const { violations, messages, shelf } = discord;
  const place = { where: where, interaction: entry.id };
  const checked = checkMessage(IncomingWebhookInteractionRequestSchema, data, { uploads, present: [] });
  if (!checked.ok) return { reply: violations.refuseForm(place, underData(checked)) };
  const isPrivate = ((checked.body.flags ?? 0) & messageFlag.ephemeral) !== 0;
  const blank = startReply(discord, entry, isPrivate);
  const stored = isDeferred ? markLoading(blank) : applyBody(blank, checked.body, uploads, shelf);
  if (!isDeferred && isEmpty(stored)) return { reply: violations.refuse(place, 'emptyMessage') };
  violations.noteUnknownFields(place, checked.unknownFields.map(inData));
  messages.put(stored);
  return { fields: { state: isDeferred ? 'thinking' : 'answered', original: stored.message.id } };
}

const markLoading = (stored: StoredMessage): StoredMessage => ({
  ...stored,
  message: { ...stored.message, flags: stored.message.flags | messageFlag.loading },
});

function update(discord: Discord, entry: Entry, data: unknown, uploads: readonly Upload[]): Outcome {
  const { violations, messages, shelf, clock } = discord;
  const place = { where: where, interaction: entry.id };
  const before = messages.find(entry.onMessage ?? '');
  if (before === undefined) return { reply: violations.refuse(place, 'unknownMessage') };
  const present = before.files.map(file => file.attachment);
  const checked = checkMessage(IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, data, {
    uploads,
    present,
  });
  if (!checked.ok) return { reply: violations.refuseForm(place, underData(checked)) };
  const after = applyBody(before, checked.body, uploads, shelf);
  if (isEmpty(after)) return { reply: violations.refuse(place, 'emptyMessage') };
  violations.noteUnknownFields(place, checked.unknownFields.map(inData));
  messages.put({ ...after, message: { ...after.message, edited_timestamp: echoTime(clock.now()) } });
  return { fields: { state: 'answered', original: before.message.id } };
}

function openModal({ violations }: Discord, entry: Entry, data: unknown): Outcome {
  const checked = checkModal(data);
  if (!checked.ok) return { reply: violations.refuseForm({ where: where, interaction: entry.id }, checked.errors) };
  return { fields: { state: 'answered', modal: checked.modal } };
}

function suggest({ violations }: Discord, entry: Entry, data: unknown): Outcome {
  const place = { where: where, interaction: entry.id };
  const checked = checkChoices(data, entry.interaction);
  if (!checked.ok) return { reply: violations.refuseForm(place, checked.errors) };
  return { fields: { state: 'answered', choices: checked.choices } };
}

const underData = ({ errors }: CheckedBody & { ok: false }): FormError[] =>
  errors.map(error => ({ ...error, path: ['data', ...error.path] }));

const inData = (field: string): string => `data.${field}`;

/** The answer to `?with_response=true`. */
function describeCallback({ messages }: Discord, entry: Entry, type: number, original: string | undefined): unknown {
  const message = messages.find(original ?? '')?.message;
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      id: entry.id,
      type: entry.interaction.type,
      ...(message === undefined
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: (flags & messageFlag.loading) !== 0,
            response_message_ephemeral: (flags & messageFlag.ephemeral) !== 0,
          }),
    },
    ...(message === undefined || type === 5 || type === 6 ? {} : { resource: { type, message } }),
  };
}
