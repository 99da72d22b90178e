import { z } from 'zod';
import { checkSchema, type FormError } from './form-errors.ts';
import { type MessageBody, MessageBodyShape, type Upload } from './message-body.ts';
import { messageFlag } from './message-shape.ts';
import { validateComponents } from './validate-components.ts';
import { validateEmbeds } from './validate-embed.ts';

/** A body that Discord would take, or everything that it would say against it. */
export type CheckedBody =
  | { readonly ok: true; readonly body: MessageBody; readonly unknownFields: readonly string[] }
  | { readonly ok: false; readonly errors: readonly FormError[] };

export interface Files {
  readonly uploads: readonly Upload[];
  /** Files that the message has already, when it is edited. */
  readonly present: readonly { readonly id: string; readonly filename: string }[];
}

/** Bits that a bot may set. */
const settableFlags = messageFlag.suppressEmbeds | messageFlag.ephemeral | messageFlag.suppressNotifications;
const maxFiles = 10;
/** Bytes of one file, without boosts or subscription: `attachment_size_limit` of an interaction. */
export const fileSizeLimit = 10 * 1024 * 1024;

/**
 * Checks the body of a message against Discord's schema, then against the rules that the schema lacks. It does not check for emptiness: whether
 * a message is empty depends on what it held before.
 */
export function checkMessage(schema: z.core.$ZodType, json: unknown, files: Files): CheckedBody {
  const { errors, unknownFields } = checkSchema(schema, loosenIds(json));
  if (errors.length > 0) return { ok: false, errors };
  const typed = MessageBodyShape.safeParse(json);
  if (!typed.success) {
    const message =
      'This stand-in does not model what stands here (only text menus, and buttons of styles 1 to 5, in rows).';
    return {
      ok: false,
      errors: typed.error.issues.map(issue => ({ path: issue.path.map(keyName), code: 'NOT_MODELLED', message })),
    };
  }
  const rules = validateMessage(typed.data, files);
  return rules.length > 0 ? { ok: false, errors: rules } : { ok: true, body: typed.data, unknownFields };
}

const NumberedFiles = z.looseObject({
  attachments: z.array(z.looseObject({ id: z.union([z.string(), z.number().transform(String)]) })),
});

/** The published schema wants the ids of files as text; Discord takes `0` for `files[0]` too. */
function loosenIds(json: unknown): unknown {
  const parsed = NumberedFiles.safeParse(json);
  return parsed.success ? parsed.data : json;
}

const keyName = (key: PropertyKey): string | number => (typeof key === 'symbol' ? String(key) : key);

function validateMessage(body: MessageBody, files: Files): FormError[] {
  return [
    ...validateEmbeds(body.embeds ?? [], new Set(namesAfter(body, files))),
    ...validateComponents(body.components ?? []),
    ...validateFiles(body, files),
    ...validateMentions(body),
    ...validateFlags(body.flags ?? 0),
  ];
}

/** Names of the files that the message will have: those kept and those sent. */
function namesAfter(body: MessageBody, { uploads, present }: Files): string[] {
  const listed = body.attachments?.map(({ id }) => id);
  const kept = present.filter(file => listed === undefined || listed.includes(file.id));
  return [...uploads.map(upload => upload.name), ...kept.map(file => file.filename)];
}

function validateFiles(body: MessageBody, { uploads, present }: Files): FormError[] {
  const errors: FormError[] = [];
  const say = (path: (string | number)[], code: string, message: string) => errors.push({ path, code, message });
  const known = new Set([...uploads.map(upload => upload.key), ...present.map(file => file.id)]);
  body.attachments?.forEach(({ id }, index) => {
    if (!known.has(id)) {
      say(
        ['attachments', index, 'id'],
        'ATTACHMENT_NOT_FOUND',
        `No file files[${id}] was sent, nor has the message a file ${id}.`,
      );
    }
  });
  for (const upload of uploads) {
    if (body.attachments && !body.attachments.some(({ id }) => id === upload.key)) {
      say(
        ['attachments'],
        'ATTACHMENT_NOT_LISTED',
        `files[${upload.key}] (${upload.name}) was sent, but attachments does not list it.`,
      );
    }
    if (upload.data.length > fileSizeLimit) {
      say(['attachments'], 'BASE_TYPE_MAX_LENGTH', `${upload.name} is larger than ${fileSizeLimit} bytes.`);
    }
  }
  if (namesAfter(body, { uploads, present }).length > maxFiles) {
    say(['attachments'], 'BASE_TYPE_MAX_LENGTH', `Must be ${maxFiles} or fewer in length.`);
  }
  return errors;
}

function validateMentions(body: MessageBody): FormError[] {
  const { parse, users, roles } = body.allowed_mentions ?? {};
  const both = (
    [
      ['users', users],
      ['roles', roles],
    ] as const
  ).filter(([kind, ids]) => parse?.includes(kind) && ids?.length);
  return both.map(([kind]) => ({
    path: ['allowed_mentions'],
    code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
  }));
}

function validateFlags(flags: number): FormError[] {
  if ((flags & ~settableFlags) === 0) return [];
  const message = `flags ${flags} has bits that cannot be set here; ${settableFlags} holds all that can.`;
  return [{ path: ['flags'], code: 'MESSAGE_FLAGS_INVALID', message }];
}
