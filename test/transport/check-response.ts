import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';
import { checkSchema } from '../../src/playground/form-errors.ts';
import { checkMessage } from '../../src/playground/validate-message.ts';
import { checkModal } from '../../src/playground/validate-modal.ts';
import type { ReplyFile } from '../../src/reply/reply.ts';

/** Types of responses that Discord takes to an interaction of this type; what the bot does not know gets a message. */
const allowed: ReadonlyMap<unknown, readonly number[]> = new Map<unknown, readonly number[]>([
  [1, [1]],
  [2, [4]],
  [3, [4, 6, 7, 9]],
  [4, [8]],
  [5, [4, 7]],
]);

const shape = z.object({ type: z.number(), data: z.unknown().optional() });
const words = z.object({ content: z.string().nullish(), embeds: z.array(z.unknown()).nullish() });

/** What Discord would say against this response to an interaction of this type; nothing where it takes it. */
export function faultsOfResponse(asked: unknown, response: unknown, files: readonly ReplyFile[]): readonly string[] {
  const { type, data } = shape.parse(response);
  if (!(allowed.get(asked) ?? [4]).includes(type)) return [`type ${type} does not answer ${asked}`];
  switch (type) {
    case 4:
      return faultsOfMessage(IncomingWebhookInteractionRequestSchema, data, files);
    case 7:
      return faultsOfMessage(IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema, data, files);
    case 8:
      return print(checkSchema(ApplicationCommandAutocompleteCallbackRequestSchema, { type, data }).errors);
    case 9: {
      const checked = checkModal(data);
      return checked.ok ? [] : print(checked.errors);
    }
    default:
      return data === undefined ? [] : ['it has data'];
  }
}

function faultsOfMessage(schema: z.core.$ZodType, data: unknown, files: readonly ReplyFile[]): readonly string[] {
  const uploads = files.map(({ name, data: bytes }, at) => ({ key: `${at}`, name, contentType: '', data: bytes }));
  const checked = checkMessage(schema, data, { uploads, present: [] });
  if (!checked.ok) return print(checked.errors);
  const { content, embeds } = words.parse(data);
  // What an edit leaves out stays as it is.
  const isPartial = schema !== IncomingWebhookInteractionRequestSchema && content === undefined;
  const isEmpty = !isPartial && !content?.trim() && !embeds?.length && files.length === 0;
  return isEmpty ? ['it is empty'] : checked.unknownFields.map(field => `${field} is unknown`);
}

const print = (errors: readonly { path: readonly (string | number)[]; message: string }[]): readonly string[] =>
  errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
