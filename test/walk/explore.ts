import { InteractionResponseType } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import type { Chart } from '../../src/chart/chart.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import type { StoredMessage } from '../../src/playground/message-store.ts';
import { decodeAction } from '../../src/reply/custom-id.ts';
import type { Options } from '../../src/reply/reply.ts';
import type { Outcome } from '../../src/transport/outcome.ts';
import type { Files } from '../dataset/edit-package.ts';
import { createLocalDiscord, moderator, type Step, type Taken } from '../transport/local-discord.ts';
import { keepLog, picture } from '../transport/quiet-bot.ts';
import { checkBudget, type measure } from './budgets.ts';
import { checkChart } from './check-later.ts';
import { type Asked, checkReply } from './check-reply.ts';
import { readOwn } from './own-reading.ts';
import { messages, questionsFor, sample, typedNames } from './questions.ts';

interface SizedAnswer extends ReturnType<typeof measure> {
  readonly way: string;
  readonly isPrivate: boolean;
  readonly content: string;
}

interface Walking {
  /** At most so many questions a command, texts an option, and presses of each form of `custom_id`. */
  readonly most?: number;
  /** Whether pictures are to be had. */
  readonly draws?: boolean;
  /** Whether answers must be short: not where names are as long as they may be. */
  readonly budgets?: boolean;
}

/** Private replies have the buttons of public ones, which are pressed there; so many of each form are pressed here again. */
const mostInPrivate = 10;

/**
 * Asks everything that can be asked: every command with every option, every suggestion, and every button and menu choice
 * that can be reached from their replies. One that was pressed before is not pressed again.
 *
 * @returns how many replies, presses and pictures were looked at; what is wrong, each with the way that led there; the forms of
 * `custom_id` that were pressed, `public pm-a?c`, and the longest of all; and each answer, once, with the room that it takes
 */
export async function explore(
  files: Files,
  { most = Number.POSITIVE_INFINITY, draws = true, budgets = true }: Walking = {},
) {
  const dataset = parseDataset('walked', files);
  const own = readOwn(files);
  const answers: SizedAnswer[] = [];
  const faults: string[] = [];
  const seenCharts = new Set<string>();
  const draw = async (chart: Chart) => {
    const key = JSON.stringify(chart);
    if (!seenCharts.has(key)) faults.push(...checkChart(chart, own));
    seenCharts.add(key);
    return draws ? picture : undefined;
  };
  const bot = { dataset, commands, commandIds: new Map(), log: keepLog(), posted: new Map(), draw };
  const discord = createLocalDiscord(bot);
  const forms = new Map<string, number>();
  const pressed = new Set<string>();
  const checked = new Set<string>();
  const queue: { readonly stored: StoredMessage; readonly way: string }[] = [];
  const texts = new Set<string>();
  const isNew = (text: string) => text !== '' && texts.size < texts.add(text).size;
  let replies = 0;
  let presses = 0;
  let longestId = '';

  const note = async (way: string, asked: Asked, answered: Step): Promise<void> => {
    replies += 1;
    const { outcome, taken } = await follow(answered);
    const seen = JSON.stringify(outcome.response);
    if (checked.has(seen)) return;
    checked.add(seen);
    const result = taken();
    const { faults: found, size } = checkReply({ outcome }, result, { asked, own, isNew });
    faults.push(...found.map(fault => `${way}: ${fault}`));
    const { stored } = result;
    if (!stored) return;
    const { content, flags } = stored.message;
    if (size && budgets) faults.push(...checkBudget(size).map(fault => `${way}: ${fault}`));
    if (size) answers.push({ ...size, way, content, isPrivate: (flags & 64) !== 0 });
    queue.push({ stored, way });
  };

  const typed = sample(typedNames(dataset), most);
  for (const command of discord.commands) {
    if (command.type === 3) {
      for (const text of sample(messages(dataset), most))
        await note(`"${command.name}" on ${short(text)}`, ask(command.name), await discord.apply(command.name, text));
      continue;
    }
    const suggested = new Map<string, readonly string[]>();
    for (const { name } of (command.options ?? []).filter(({ autocomplete }) => autocomplete)) {
      const values = new Set<string>();
      for (const text of ['', ...typed]) {
        const step = await discord.suggest(command.name, name, text);
        await note(`/${command.name} ${name}:${short(text)}…`, ask(command.name), step);
        for (const value of valuesOf(step)) values.add(value);
      }
      suggested.set(name, [...values]);
    }
    const questions = questionsFor(command, typed, option => suggested.get(option) ?? []);
    for (const options of sample(questions, most)) {
      const way = `/${command.name} ${short(JSON.stringify(options))}`;
      await note(way, ask(command.name, options), await discord.use(command.name, options, moderator));
    }
  }

  for (const { stored, way } of queue) {
    for (const [id, value] of choicesOn(stored)) {
      const isPrivate = stored.visibleTo !== null;
      const key = [isPrivate, id, value].join(' ');
      const form = `${isPrivate ? 'private' : 'public'} ${id.replace(/=[^&]*/g, '')}`;
      const times = forms.get(form) ?? 0;
      const mostOfForm = isPrivate && !id.startsWith('s-') ? Math.min(most, mostInPrivate) : most;
      if (pressed.has(key) || times >= mostOfForm) continue;
      pressed.add(key);
      forms.set(form, times + 1);
      presses += 1;
      if (id.length > longestId.length) longestId = id;
      await note(
        `${way} > ${id}${value === undefined ? '' : ` ${value}`}`,
        askedBy(id, value),
        await discord.press(stored, id, value, moderator),
      );
    }
  }
  return { replies, presses, pictures: seenCharts.size, faults, forms: [...forms.keys()], longestId, answers };
}

/** What an answer comes to: where it leads to a message in public, that. */
async function follow({ outcome, take, takePosted }: Step): Promise<{ outcome: Outcome; taken: () => Taken }> {
  if (outcome.afterwards?.kind !== 'post') return { outcome, taken: take };
  const posted = await takePosted();
  const { body: data, files } = posted.sent;
  const response = { type: InteractionResponseType.ChannelMessageWithSource, data } as const;
  return { outcome: { ...outcome, response, files }, taken: () => posted };
}

function ask(command: string, options: Options = {}): Asked {
  return { verb: 'ask', question: { command, options } };
}

function askedBy(id: string, value: string | undefined): Asked {
  const action = decodeAction(id);
  if (!action || !('question' in action)) return { ...ask(''), verb: action?.verb ?? '' };
  const { command, options } = action.question;
  const picked = action.verb === 'pick' && value !== undefined ? { [action.option]: value } : {};
  return { verb: action.verb, question: { command, options: { ...options, ...picked } } };
}

function valuesOf({ outcome: { response } }: Step): readonly string[] {
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return [];
  return (response.data.choices ?? []).map(({ value }) => String(value));
}

/** The custom_id of each button and menu that can be used, with each value that can be picked. */
function choicesOn({ message }: StoredMessage): readonly (readonly [id: string, value?: string])[] {
  return message.components
    .flatMap(row => row.components)
    .flatMap((part): readonly (readonly [string, string?])[] => {
      const id = part.custom_id;
      if (id === undefined || (part.type === 2 && part.disabled)) return [];
      return part.type === 3 ? part.options.map(({ value }) => [id, value]) : [[id]];
    });
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
