import { type APIInteraction, Client, GatewayDispatchEvents, type RawFile, Routes } from 'discord.js';
import { z } from 'zod';
import type { StandIn } from '../stand-in.ts';

const Received = z.looseObject({ id: z.string(), token: z.string(), application_id: z.string(), type: z.number() });

/** What a bot can do with an interaction, by the routes that discord.js itself uses. */
export interface Answering {
  readonly interaction: z.infer<typeof Received>;
  readonly callback: (body: unknown, files?: RawFile[]) => Promise<unknown>;
  readonly get: (message?: string) => Promise<unknown>;
  readonly edit: (body: unknown, files?: RawFile[], message?: string) => Promise<unknown>;
  readonly followUp: (body: unknown, files?: RawFile[]) => Promise<unknown>;
  readonly remove: (message?: string) => Promise<unknown>;
}

export const exampleCommands = [
  {
    name: 'count',
    description: 'Counts things.',
    options: [
      { type: 3, name: 'what', description: 'What to count.', required: true, autocomplete: true },
      { type: 4, name: 'limit', description: 'At most.', min_value: 1, max_value: 10, required: false },
      { type: 5, name: 'private', description: 'Only for you.' },
      {
        type: 3,
        name: 'order',
        description: 'In which order.',
        choices: [
          { name: 'Up', value: 'up' },
          { name: 'Down', value: 'down' },
        ],
      },
    ],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  },
  { name: 'tidy', description: 'For moderators.', default_member_permissions: '8192', contexts: [0] },
  { name: 'Count words', type: 3, contexts: [0, 1, 2], integration_types: [0, 1] },
];

/** An unmodified discord.js client that answers with `answer`, logged in and with exampleCommands registered. */
export async function startBot(
  standIn: StandIn,
  answer: (answering: Answering) => Promise<unknown>,
  token = standIn.token,
): Promise<Client> {
  const client = new Client({ intents: [], rest: { api: standIn.apiUrl } });
  const { rest } = client;
  client.on('error', () => {});
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (data: APIInteraction) => {
    const interaction = Received.parse(data);
    const { id, token: key, application_id: app } = interaction;
    const original = '@original';
    const send = (body: unknown, files: RawFile[] = []) => ({ body, files, auth: false });
    answer({
      interaction,
      callback: (body, files) => rest.post(Routes.interactionCallback(id, key), send(body, files)),
      get: (message = original) => rest.get(Routes.webhookMessage(app, key, message), { auth: false }),
      edit: (body, files, message = original) =>
        rest.patch(Routes.webhookMessage(app, key, message), send(body, files)),
      followUp: (body, files) => rest.post(Routes.webhook(app, key), send(body, files)),
      remove: (message = original) => rest.delete(Routes.webhookMessage(app, key, message), { auth: false }),
    }).catch(() => {});
  });
  await client.login(token);
  await rest.put(Routes.applicationCommands(standIn.applicationId), { body: exampleCommands });
  await standIn.whenBotReady();
  return client;
}
