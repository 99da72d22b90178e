import { InteractionResponseType } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import type { Chart } from '../../src/chart/chart.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { StoredMessage } from '../../src/playground/message-store.ts';
import { createLocalDiscord, moderator, type Step } from '../transport/local-discord.ts';
import { keepLog } from '../transport/quiet-bot.ts';
import { checkChart } from './check-later.ts';
import { checkReply } from './check-reply.ts';
import { messages, questionsFor, sample, typedNames } from './questions.ts';

export interface Walk {
  /** Replies looked at. */
  readonly replies: number;
  /** Of those, how many answered a button or a menu. */
  readonly presses: number;
  /** Pictures looked at, as data. */
  readonly pictures: number;
  /** What is wrong, each with the way that led there. */
  readonly faults: readonly string[];
  /** The forms of `custom_id` that were pressed: `public pick.compare:arrests?city`. */
  readonly forms: readonly string[];
}

/** Private replies have the buttons of public ones, which are pressed there; so many of each form are pressed here again. */
const mostInPrivate = 10;

/**
 * Asks everything that can be asked: every command with every option, every suggestion, and every button and menu choice
 * that can be reached from their replies. One that was pressed before is not pressed again.
 *
 * @param most at most so many questions a command, texts an option, and presses of each form of `custom_id`
 */
export async function explore(dataset: Dataset, most = Number.POSITIVE_INFINITY): Promise<Walk> {
  const faults: string[] = [];
  const seenCharts = new Set<string>();
  const draw = async (chart: Chart) => {
    const key = JSON.stringify(chart);
    if (!seenCharts.has(key)) faults.push(...checkChart(chart, dataset));
    seenCharts.add(key);
    return undefined;
  };
  const bot = { dataset, commands, commandIds: new Map(), log: keepLog(), draw };
  const discord = createLocalDiscord(bot);
  const forms = new Map<string, number>();
  const pressed = new Set<string>();
  const checked = new Set<string>();
  const queue: { readonly stored: StoredMessage; readonly way: string }[] = [];
  let replies = 0;
  let presses = 0;

  const note = (way: string, step: Step): void => {
    replies += 1;
    const seen = JSON.stringify(step.outcome.response);
    if (checked.has(seen)) return;
    checked.add(seen);
    const taken = step.take();
    for (const fault of checkReply(step, taken, dataset)) faults.push(`${way}: ${fault}`);
    if (taken.stored) queue.push({ stored: taken.stored, way });
  };

  const texts = sample(typedNames(dataset), most);
  for (const command of discord.commands) {
    if (command.type === 3) {
      for (const text of sample(messages(dataset), most))
        note(`"${command.name}" on ${short(text)}`, await discord.apply(command.name, text));
      continue;
    }
    const suggested = new Map<string, readonly string[]>();
    for (const { name } of (command.options ?? []).filter(({ autocomplete }) => autocomplete)) {
      const values = new Set<string>();
      for (const text of ['', ...texts]) {
        const step = await discord.suggest(command.name, name, text);
        note(`/${command.name} ${name}:${short(text)}…`, step);
        for (const value of valuesOf(step)) values.add(value);
      }
      suggested.set(name, [...values]);
    }
    const questions = questionsFor(command, texts, option => suggested.get(option) ?? []);
    for (const options of sample(questions, most)) {
      const way = `/${command.name} ${short(JSON.stringify(options))}`;
      note(way, await discord.use(command.name, options, moderator));
    }
  }

  for (const { stored, way } of queue) {
    for (const { id, value } of choicesOn(stored)) {
      const isPrivate = stored.visibleTo !== null;
      const key = [isPrivate, id, value].join(' ');
      const form = `${isPrivate ? 'private' : 'public'} ${id.replace(/=[^&]*/g, '')}`;
      const times = forms.get(form) ?? 0;
      const mostOfForm = isPrivate && !id.startsWith('post:') ? Math.min(most, mostInPrivate) : most;
      if (pressed.has(key) || times >= mostOfForm) continue;
      pressed.add(key);
      forms.set(form, times + 1);
      presses += 1;
      note(
        `${way} > ${id}${value === undefined ? '' : ` ${value}`}`,
        await discord.press(stored, id, value, moderator),
      );
    }
  }
  return { replies, presses, pictures: seenCharts.size, faults, forms: [...forms.keys()] };
}

function valuesOf({ outcome: { response } }: Step): readonly string[] {
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
  return (response.data.choices ?? []).map(({ value }) => String(value));
}

interface Choice {
  readonly id: string;
  readonly value: string | undefined;
}

function choicesOn({ message }: StoredMessage): readonly Choice[] {
  return message.components
    .flatMap(row => row.components)
    .flatMap((part): readonly Choice[] => {
      const id = part.custom_id;
      if (id === undefined) return [];
      return part.type === 3 ? part.options.map(({ value }) => ({ id, value })) : [{ id, value: undefined }];
    });
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
