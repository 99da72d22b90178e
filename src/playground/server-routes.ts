import { Hono } from 'hono';
import type { Discord } from './discord.ts';
import { isForeignOrigin, isOwnHost } from './own-requests.ts';
import { serveAttachment, servePage } from './page-files.ts';
import type { RegisteredCommand } from './registered-command.ts';
import type { RestGate } from './rest-faults.ts';
import { restRoutes } from './rest-routes.ts';
import type { SessionStarts } from './session-starts.ts';

interface Options {
  readonly discord: Discord;
  readonly token: string;
  readonly gatewayUrl: () => string;
  readonly starts: SessionStarts;
  readonly gate: RestGate;
  readonly printCommand: (command: RegisteredCommand) => unknown;
  readonly listenHost: string;
  readonly pageFolder: string | undefined;
}

/** All that is asked by HTTP: Discord's API, the files of messages, the page. */
export function serverRoutes({ listenHost, pageFolder, ...rest }: Options): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const host = c.req.header('host');
    const isWelcome = isOwnHost(host, listenHost) && !isForeignOrigin(c.req.header('origin'), host);
    return isWelcome
      ? next()
      : c.json({ code: 0, message: '403: This server answers its own page and programs only.' }, 403);
  });
  // The page never speaks to the API: a request that comes from a browser is not the bot's.
  app.use('/api/*', (c, next) =>
    c.req.header('origin') === undefined
      ? next()
      : Promise.resolve(c.json({ code: 0, message: '403: Forbidden' }, 403)),
  );
  app.route('/api/v10', restRoutes(rest));
  app.get('/attachments/:channel/:id/:filename', c => {
    const { channel, id, filename } = c.req.param();
    return serveAttachment(rest.discord.shelf.find(channel, id, filename));
  });
  app.get('*', c => servePage(pageFolder, c.req.path));
  return app;
}
