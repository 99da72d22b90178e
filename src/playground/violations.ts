import { type FormError, nestErrors } from './form-errors.ts';
import type { Violation } from './protocol.ts';

/** What the stand-in answers to a request: an HTTP status and a JSON body, or none. */
export interface Reply {
  readonly status: 200 | 201 | 204 | 400 | 401 | 403 | 404 | 413;
  readonly body?: unknown;
}

/** A refusal of Discord's, by the names in https://discord.com/developers/docs/topics/opcodes-and-status-codes */
interface Refusal {
  readonly status: Reply['status'];
  readonly code: number;
  readonly message: string;
  /** Seconds until it may be tried again. */
  readonly retry_after?: number;
}

const refusals = {
  unauthorized: { status: 401, code: 0, message: '401: Unauthorized' },
  notFound: { status: 404, code: 0, message: '404: Not Found' },
  unknownApplication: { status: 404, code: 10002, message: 'Unknown Application' },
  unknownGuild: { status: 404, code: 10004, message: 'Unknown Guild' },
  unknownMessage: { status: 404, code: 10008, message: 'Unknown Message' },
  unknownWebhook: { status: 404, code: 10015, message: 'Unknown Webhook' },
  unknownInteraction: { status: 404, code: 10062, message: 'Unknown interaction' },
  unknownCommand: { status: 404, code: 10063, message: 'Unknown application command' },
  tooLarge: { status: 413, code: 40005, message: 'Request entity too large' },
  alreadyAcknowledged: { status: 400, code: 40060, message: 'Interaction has already been acknowledged.' },
  tooManyFollowUps: {
    status: 400,
    code: 40094,
    message: 'This interaction has hit the maximum number of follow up messages',
  },
  emptyMessage: { status: 400, code: 50006, message: 'Cannot send an empty message' },
  invalidWebhookToken: { status: 401, code: 50027, message: 'Invalid Webhook Token' },
  tooManyCreates: {
    status: 400,
    code: 30034,
    message: 'Max number of daily application command creates has been reached (200)',
    retry_after: 86_400,
  },
  entryPointRemoved: {
    status: 400,
    code: 50240,
    message:
      "You cannot remove this app's Entry Point command in a bulk update operation. Please include the Entry Point command in your update request or delete it separately.",
  },
  invalidForm: { status: 400, code: 50035, message: 'Invalid Form Body' },
  invalidJson: { status: 400, code: 50109, message: 'The request body contains invalid JSON.' },
} as const satisfies Record<string, Refusal>;

/** Where a request went, and the interaction that it concerns. */
interface Place {
  /** Method and path, without tokens. */
  readonly where: string;
  readonly interaction?: string | undefined;
}

export interface ViolationLog {
  readonly all: () => readonly Violation[];
  readonly of: (interaction: string) => readonly Violation[];
  /** Writes the refusal down and returns Discord's answer. */
  readonly refuse: (place: Place, refusal: keyof typeof refusals) => Reply;
  /** The same for a body with errors in it. */
  readonly refuseForm: (place: Place, errors: readonly FormError[]) => Reply;
  /** Writes down what Discord lets pass without a word. */
  readonly noteUnknownFields: (place: Place, fields: readonly string[]) => void;
}

/** Discord's answer to what breaks no rule and cannot be done. */
export function refuse(name: keyof typeof refusals): Reply {
  const { status, ...body } = refusals[name];
  return { status, body };
}

/** @param changed is told the interaction that a violation concerns */
export function createViolationLog(changed: (interaction: string) => void): ViolationLog {
  const violations: Violation[] = [];
  const add = ({ where, interaction }: Place, rest: Omit<Violation, 'where' | 'interaction'>) => {
    violations.push({ where, ...rest, ...(interaction === undefined ? {} : { interaction }) });
    if (interaction !== undefined) changed(interaction);
  };
  return {
    all: () => [...violations],
    of: interaction => violations.filter(violation => violation.interaction === interaction),
    refuse: (place, name) => {
      const { status, code, message } = refusals[name];
      add(place, { path: '', rule: message, status, code });
      return refuse(name);
    },
    refuseForm: (place, errors) => {
      const { status, code, message } = refusals.invalidForm;
      for (const error of errors) add(place, { path: error.path.join('.'), rule: error.message, status, code });
      return { status, body: { message, code, errors: nestErrors(errors) } };
    },
    noteUnknownFields: (place, fields) => {
      for (const path of fields)
        add(place, { path, rule: 'Discord knows no such field and drops it.', status: 200, code: 0 });
    },
  };
}
