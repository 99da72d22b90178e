import { createFileShelf } from './attachments.ts';
import type { Clock } from './clock.ts';
import { createCommandBook } from './command-book.ts';
import type { Discord } from './discord.ts';
import { type ExampleMessage, postExamples } from './example-messages.ts';
import { createLedger } from './ledger.ts';
import { createMessageStore } from './message-store.ts';
import type { PageEvents } from './page-events.ts';
import { createSnowflakes } from './snowflakes.ts';
import { createViolationLog } from './violations.ts';
import { makeWorld } from './world.ts';

export interface Opening {
  /** The bot's name, as people see it. */
  readonly botName: string;
  readonly clock: Clock;
  readonly examples: readonly ExampleMessage[];
  readonly forcesPrivate: boolean;
  /** Where files are, as people's browsers see it. */
  readonly baseUrl: () => string;
  /** Told of all that changes. */
  readonly events: PageEvents;
  readonly commandsChanged: () => void;
}

/** A Discord in which nothing has happened but the examples. */
export function openDiscord({ botName, clock, examples, forcesPrivate, baseUrl, ...told }: Opening): Discord {
  const { events, commandsChanged } = told;
  const world = makeWorld(botName);
  const nextId = createSnowflakes(clock);
  const discord: Discord = {
    world,
    clock,
    nextId,
    forcesPrivate,
    shelf: createFileShelf(nextId, baseUrl),
    messages: createMessageStore(change => events.messageChanged(discord, change)),
    commands: createCommandBook(world, nextId, () => {
      events.commandsChanged(discord);
      commandsChanged();
    }),
    ledger: createLedger(clock),
    violations: createViolationLog(interaction => discord.ledger.touch(interaction)),
  };
  discord.ledger.watch(entry => events.exchangeChanged(discord, entry));
  postExamples(discord, examples);
  return discord;
}
