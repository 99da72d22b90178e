import { ButtonStyle, InteractionResponseType } from 'discord-api-types/v10';
import type { Button, Menu } from '../../src/playground/message-shape.ts';
import { decodeAction } from '../../src/reply/custom-id.ts';
import type { Question } from '../../src/reply/reply.ts';
import type { Step, Taken } from '../transport/local-discord.ts';
import { measure, sortOf } from './budgets.ts';
import { checkDenials } from './check-denials.ts';
import { checkFile, checkText } from './check-later.ts';
import { checkTruth } from './check-truth.ts';
import { readPlain } from './mark-names.ts';
import { fold, type OwnReading, type OwnRow, write } from './own-reading.ts';

/** What was asked: a question, and how. */
export interface Asked {
  readonly question: Question;
  readonly verb: string;
}

/** What is wrong with a reply, a sentence each, and how much room it takes where it is an answer. */
export function checkReply(
  { outcome }: Pick<Step, 'outcome'>,
  { exchange, stored }: Taken,
  { asked, own, isNew }: { readonly asked: Asked; readonly own: OwnReading; readonly isNew: (text: string) => boolean },
) {
  const broken = exchange.violations.map(({ path, rule }) => `Discord: ${path}: ${rule}`);
  const fail = (...faults: string[]) => ({ faults: [...broken, ...faults], size: undefined });
  if (outcome.result === 'choices') return fail(...checkChoices(outcome, own));
  if (outcome.result === 'delete' || outcome.response.type === InteractionResponseType.Modal) return fail();
  if (outcome.result === 'error') return fail('an exception');
  if (!stored) return fail('no message');
  const { content, embeds, components, flags } = stored.message;
  const parts = components.flatMap(row => row.components);
  const isPrivate = (flags & 64) !== 0;
  const [embed, ...others] = embeds;
  const { description = '', fields = [], footer, image } = embed ?? {};
  const lines = [description, ...fields.map(({ value }) => value)].join('\n');
  const alt = image?.description ?? '';
  const sort = sortOf(asked.question, asked.verb, content);
  const labels = parts.flatMap(labelsOf).filter(isNew);
  const faults = [
    ...[content, ...labels].flatMap(text => checkText(text, own)),
    ...parts.flatMap(part => checkChoice(part, own)),
    ...outcome.files.flatMap(file => checkFile(file, own)),
    ...when(!pingsNobody(outcome.response), 'may ping somebody'),
    ...when(others.length > 0, 'more than one embed'),
    ...checkDenials(content, own),
    ...(embed && sort === 'check'
      ? []
      : checkTruth({ content, description, alt, labels: labels.filter(label => !label.includes('… · ')) }, own)),
  ];
  if (!embed) {
    const shown = outcome.result === 'notice' ? [] : ['an answer without its embed'];
    return fail(...faults, ...shown, ...when(!isPrivate, 'a notice that everybody sees'));
  }
  return {
    size: measure(stored.message, sort),
    faults: [
      ...broken,
      ...faults,
      ...[`${content}\n${lines}`, alt].flatMap(text => checkText(text, own)),
      // With embeds off, in a notification or a quote, the sentence is all there is.
      ...when(![own.title, own.reporter, own.month].every(each => readPlain(content).includes(each)), 'no source'),
      ...when(!footer?.text.startsWith(`${own.title} · reported by ${own.reporter}, ${own.day}`), 'another receipt'),
      ...when(sort !== 'details' && !hasSource(parts, own), 'no source and no details'),
      ...checkCaveats(lines, isPrivate, own),
      ...checkTwice(lines),
      ...checkAsked(asked.question, content, own),
    ],
  };
}

const when = (isWrong: boolean, fault: string): string[] => (isWrong ? [fault] : []);

/** The buttons of a page leave no room for the source, which stands in the details, too. */
function hasSource(parts: readonly (Button | Menu)[], { source }: OwnReading): boolean {
  return parts.some(
    part => part.type === 2 && (part.style === ButtonStyle.Link ? part.url === source : part.label === 'Details'),
  );
}

function pingsNobody(response: Step['outcome']['response']): boolean {
  const data = 'data' in response ? response.data : undefined;
  const allowed = data && 'allowed_mentions' in data ? data.allowed_mentions : undefined;
  return JSON.stringify(allowed) === '{"parse":[]}';
}

/** One caveat in public, one or more in private, none of them twice. */
function checkCaveats(lines: string, isPrivate: boolean, { caveats }: OwnReading): string[] {
  const text = readPlain(lines);
  const said = caveats.filter(caveat => text.includes(caveat)).length + (/^(?:• )?† /mu.test(text) ? 1 : 0);
  return [...when(said === 0, 'no caveat'), ...when(!isPrivate && said > 1, `${said} caveats in public`)];
}

/** No caveat, and no row of a list, stands twice in a message. */
function checkTwice(text: string): string[] {
  const lines = text
    .split('\n')
    .filter(line => /^(?:• |▸ |\d+(?:\\?\.|=) )|\*\*[\d,]+†?\*\*|\]\(</u.test(line))
    .map(line => line.replace(/^(?:• |▸ )?(?:\d+(?:\\?\.|=) )?/u, ''));
  return lines.filter((line, index) => line !== '' && lines.indexOf(line) !== index).map(line => `twice: ${line}`);
}

/** Whoever asks for a row by one of its own names is told of that row. */
function checkAsked({ options }: Question, content: string, { rows }: OwnReading): string[] {
  const plain = readPlain(content);
  return [
    ['city', 'jurisdictions'],
    ['offense', 'convictions'],
  ].flatMap(([option = '', table]) => {
    const asked = fold(String(options[option] ?? ''));
    const called = asked === '' ? [] : rows.filter(row => row.called.includes(asked));
    const [row] = called;
    return row && called.length === 1 && row.table === table
      ? when(!row.names.some(name => plain.includes(name)), `nothing of ${row.title}`)
      : [];
  });
}

/** What is offered while a person types: each stands by itself. */
function checkChoices({ response }: Step['outcome'], own: OwnReading): readonly string[] {
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return ['no choices'];
  return (response.data.choices ?? []).flatMap(({ name, value }) => [
    ...checkText(name, own),
    ...checkLabel(name, String(value), own),
  ]);
}

/** A button or a choice can be read again, and has the figure of the row that it leads to. */
function checkChoice(part: Button | Menu, own: OwnReading): string[] {
  if (part.type === 3) return part.options.flatMap(({ label, value }) => checkLabel(label, value, own));
  const { custom_id: id, label = '', disabled = false } = part;
  const action = id === undefined || disabled ? ({ verb: 'delete' } as const) : decodeAction(id);
  if (!action) return [`a custom_id that cannot be read: ${id}`];
  const { city, offense, category } = 'question' in action ? action.question.options : {};
  return checkLabel(label, String(category ?? offense ?? city ?? ''), own);
}

/** `Denver, Colorado · 63`, where the key is an id, or an id behind the letter of its table; its end is never cut. */
function checkLabel(label: string, key: string, { rows, revisions }: OwnReading): string[] {
  const [, count, became] = / · ([\d,]+)(, (?:withdrawn|corrected))?$/u.exec(label) ?? [];
  const led = rows.filter(({ id }) => id === key.replace(/^[a-z]\./u, ''));
  const isRevised = (row: OwnRow) => revisions.some(each => each.row === row);
  const isFigure = (row: OwnRow) => write(row.count) === count && isRevised(row) === (became !== undefined);
  const right = led.length === 0 || (count === undefined ? !label.endsWith('…') : led.some(isFigure));
  return when(!right, `${label} leads to ${key}`);
}

function labelsOf(part: Button | Menu): readonly string[] {
  if (part.type === 3) return part.options.map(({ label }) => label);
  return part.label === undefined || /^\d+ \/ \d+$/u.test(part.label) ? [] : [part.label];
}
