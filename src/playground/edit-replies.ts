import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
} from 'discord-api-spec/zod';
import type { Received } from './answer-interaction.ts';
import { applyBody, isEmpty } from './compose-message.ts';
import type { Discord } from './discord.ts';
import { echoTime } from './echo-message.ts';
import { type Entry, tokenLifeMs } from './ledger.ts';
import { messageFlag } from './message-shape.ts';
import type { StoredMessage } from './message-store.ts';
import type { LaterAct } from './protocol.ts';
import { startReply } from './reply-message.ts';
import { checkMessage } from './validate-message.ts';
import { type Reply, refuse } from './violations.ts';

/** Follow-ups for an app that is installed to the person's account only. */
const userInstallFollowUps = 5;

/** What the bot wants to do with the token of an interaction that it has answered. */
export interface TokenRequest {
  readonly where: string;
  readonly applicationId: string;
  readonly token: string;
}

/** Gives a message of the interaction: `@original`, or one by its id. */
export function readReply(discord: Discord, request: TokenRequest, which: string): Reply {
  const found = findReply(discord, request, which);
  return 'reply' in found ? found.reply : { status: 200, body: found.stored.message };
}

/** Changes a message of the interaction. Fields left out stay as they are; who may see it stays as it is. */
export function editReply(discord: Discord, request: TokenRequest, which: string, received: Received): Reply {
  const found = findReply(discord, request, which);
  return 'reply' in found ? found.reply : edit(discord, request, found, received);
}

/** Removes a message of the interaction. The original of a button's interaction is the message with the button. */
export function deleteReply(discord: Discord, request: TokenRequest, which: string): Reply {
  const found = findReply(discord, request, which);
  if ('reply' in found) return found.reply;
  discord.messages.remove(found.stored.message.id);
  recordAct(discord, found.entry, { kind: 'delete', message: found.stored.message.id, body: null, files: [] });
  return { status: 204 };
}

/** Adds a further message. After "thinking…" the first of these takes its place instead. */
export function followUp(discord: Discord, request: TokenRequest, received: Received): Reply {
  const { violations, messages, shelf } = discord;
  const opened = openToken(discord, request);
  if ('reply' in opened) return opened.reply;
  const { entry } = opened;
  const place = { where: request.where, interaction: entry.id };
  const original = messages.find(entry.original ?? '');
  if (original !== undefined && isLoading(original))
    return edit(discord, request, { entry, stored: original }, received);
  if (entry.identity.place === 'user_install' && entry.followUps.length >= userInstallFollowUps) {
    return violations.refuse(place, 'tooManyFollowUps');
  }
  const checked = checkMessage(IncomingWebhookInteractionRequestSchema, received.json, {
    uploads: received.uploads,
    present: [],
  });
  if (!checked.ok) return violations.refuseForm(place, checked.errors);
  const isPrivate = ((checked.body.flags ?? 0) & messageFlag.ephemeral) !== 0;
  const stored = applyBody(
    startReply(discord, entry, isPrivate, entry.original),
    checked.body,
    received.uploads,
    shelf,
  );
  if (isEmpty(stored)) return violations.refuse(place, 'emptyMessage');
  violations.noteUnknownFields(place, checked.unknownFields);
  messages.put(stored);
  const { id } = stored.message;
  recordAct(
    discord,
    entry,
    { kind: 'follow-up', message: id, ...describeSent(received) },
    { followUps: [...entry.followUps, id] },
  );
  return { status: 200, body: stored.message };
}

interface Found {
  readonly entry: Entry;
  readonly stored: StoredMessage;
}

function edit(discord: Discord, { where }: TokenRequest, { entry, stored }: Found, received: Received): Reply {
  const { violations, messages, shelf, clock } = discord;
  const place = { where, interaction: entry.id };
  const files = { uploads: received.uploads, present: stored.files.map(file => file.attachment) };
  const checked = checkMessage(IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, received.json, files);
  if (!checked.ok) return violations.refuseForm(place, checked.errors);
  const after = applyBody(stored, checked.body, received.uploads, shelf);
  if (isEmpty(after)) return violations.refuse(place, 'emptyMessage');
  violations.noteUnknownFields(place, checked.unknownFields);
  const edited = isLoading(stored) ? null : echoTime(clock.now());
  const changed = { ...after, message: { ...after.message, edited_timestamp: edited } };
  messages.put(changed);
  recordAct(discord, entry, { kind: 'edit', message: stored.message.id, ...describeSent(received) });
  return { status: 200, body: changed.message };
}

const isLoading = ({ message }: StoredMessage): boolean => (message.flags & messageFlag.loading) !== 0;

const describeSent = ({ json, uploads }: Received) => ({ body: json, files: uploads.map(upload => upload.name) });

/** After an act of any kind nobody waits any more. */
function recordAct(
  { ledger, clock }: Discord,
  entry: Entry,
  act: Omit<LaterAct, 'elapsed_ms'>,
  more: Partial<Entry> = {},
): void {
  const later = [...entry.later, { ...act, elapsed_ms: clock.now() - entry.createdAt }];
  ledger.change(entry.id, { state: 'answered', later, ...more });
}

/** The interaction of a token that is still good for something. */
function openToken(
  { world, ledger, violations, clock }: Discord,
  { where, applicationId, token }: TokenRequest,
): { entry: Entry } | { reply: Reply } {
  const entry = applicationId === world.application.id ? ledger.findByToken(token) : undefined;
  if (entry === undefined) return { reply: violations.refuse({ where }, 'unknownWebhook') };
  const place = { where, interaction: entry.id };
  if (clock.now() - entry.createdAt > tokenLifeMs) return { reply: violations.refuse(place, 'invalidWebhookToken') };
  if (entry.acknowledged === undefined || entry.kind === 'autocomplete') {
    return { reply: violations.refuse(place, 'unknownWebhook') };
  }
  return { entry };
}

function findReply(discord: Discord, request: TokenRequest, which: string): Found | { reply: Reply } {
  const opened = openToken(discord, request);
  if ('reply' in opened) return opened;
  const { entry } = opened;
  const id = which === '@original' ? entry.original : which;
  const isOwn = id !== undefined && (id === entry.original || entry.followUps.includes(id));
  const stored = isOwn ? discord.messages.find(id) : undefined;
  if (stored !== undefined) return { entry, stored };
  // Somebody may delete a message before the bot is done with it.
  if (isOwn) return { reply: refuse('unknownMessage') };
  return { reply: discord.violations.refuse({ where: request.where, interaction: entry.id }, 'unknownMessage') };
}
