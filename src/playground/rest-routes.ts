import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { answerInteraction } from './answer-interaction.ts';
import { commandRoutes, type WithBody } from './command-routes.ts';
import type { Discord } from './discord.ts';
import { deleteReply, editReply, followUp, readReply, type TokenRequest } from './edit-replies.ts';
import { readBody } from './read-body.ts';
import type { RegisteredCommand } from './registered-command.ts';
import type { RestGate } from './rest-faults.ts';
import type { SessionStarts } from './session-starts.ts';
import type { Reply } from './violations.ts';
import { appPermissions } from './world.ts';

interface Options {
  readonly discord: Discord;
  readonly token: string;
  readonly gatewayUrl: () => string;
  readonly starts: SessionStarts;
  readonly gate: RestGate;
  /** What Discord makes of a command before it prints it. */
  readonly printCommand: (command: RegisteredCommand) => unknown;
}

/** Discord's REST interface, version 10, as far as a bot of slash commands needs it. Anything else is a 404, as Discord words it. */
export function restRoutes({
  discord,
  token,
  gatewayUrl,
  starts,
  gate,
  printCommand,
}: Options): Hono<{ Bindings: HttpBindings }> {
  const { world, violations } = discord;
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(gate.pass);

  const withBody: WithBody = async (c, where, act) => {
    const received = await readBody(c);
    return answer(c, typeof received === 'string' ? violations.refuse({ where }, received) : act(received));
  };

  const ofToken = (c: Context, where: string): TokenRequest => ({
    where,
    applicationId: c.req.param('app') ?? '',
    token: c.req.param('token') ?? '',
  });
  app.post('/interactions/:id/:token/callback', c =>
    withBody(c, 'POST /interactions/{id}/{token}/callback', received => {
      const withResponse = c.req.query('with_response') === 'true';
      return answerInteraction(discord, c.req.param('id'), c.req.param('token'), received, withResponse);
    }),
  );
  app.post('/webhooks/:app/:token', c => {
    const request = ofToken(c, 'POST /webhooks/{app}/{token}');
    return withBody(c, request.where, received => followUp(discord, request, received));
  });
  const MESSAGE = '/webhooks/{app}/{token}/messages/{message}';
  app.get('/webhooks/:app/:token/messages/:message', c =>
    answer(c, readReply(discord, ofToken(c, `GET ${MESSAGE}`), c.req.param('message'))),
  );
  app.patch('/webhooks/:app/:token/messages/:message', c => {
    const request = ofToken(c, `PATCH ${MESSAGE}`);
    return withBody(c, request.where, received => editReply(discord, request, c.req.param('message'), received));
  });
  app.delete('/webhooks/:app/:token/messages/:message', c =>
    answer(c, deleteReply(discord, ofToken(c, `DELETE ${MESSAGE}`), c.req.param('message'))),
  );

  app.use(async (c, next) => {
    if (c.req.header('authorization') === `Bot ${token}`) return next();
    return answer(c, violations.refuse({ where: `${c.req.method} ${apiPath(c)}` }, 'unauthorized'));
  });

  app.get('/gateway/bot', c => {
    const { recommendedShards, total, remaining, resetAfterMs, maxConcurrency } = starts.limits();
    return c.json({
      url: gatewayUrl(),
      shards: recommendedShards,
      session_start_limit: {
        total,
        remaining,
        reset_after: Math.ceil(resetAfterMs),
        max_concurrency: maxConcurrency,
      },
    });
  });
  app.get('/users/@me', c =>
    c.json({ ...world.bot, mfa_enabled: true, locale: 'en-US', premium_type: 0, email: null, verified: true }),
  );
  app.get('/applications/@me', c =>
    c.json({
      ...world.application,
      description: '',
      icon: null,
      bot: world.bot,
      bot_public: true,
      bot_require_code_grant: false,
      flags: 0,
      verify_key: '0'.repeat(64),
      interactions_endpoint_url: null,
      redirect_uris: [],
      approximate_guild_count: 1,
      approximate_user_install_count: Object.keys(world.people).length,
    }),
  );

  app.get('/users/@me/guilds', c =>
    c.json([
      {
        id: world.server.id,
        name: world.server.name,
        icon: null,
        banner: null,
        owner: false,
        permissions: appPermissions,
        features: [],
      },
    ]),
  );
  app.route('/', commandRoutes({ discord, answer, withBody, printCommand }));

  app.all('*', c => answer(c, violations.refuse({ where: `${c.req.method} ${apiPath(c)}` }, 'notFound')));
  return app;
}

const apiPath = (c: Context): string => c.req.path.replace(/^\/api\/v10/, '');

function answer(c: Context, { status, body }: Reply): Response {
  return body === undefined ? c.body(null, status) : c.json(body, status === 204 ? 200 : status);
}
