import { ButtonStyle, InteractionResponseType } from 'discord-api-types/v10';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Button, Embed, Menu } from '../../src/playground/message-shape.ts';
import { decodeAction } from '../../src/reply/custom-id.ts';
import { escapeText } from '../../src/reply/discord/escape.ts';
import { reportLine } from '../../src/reply/receipt.ts';
import { speak } from '../../src/words/speak.ts';
import type { Step, Taken } from '../transport/local-discord.ts';
import { checkEmbed, checkFile, checkText } from './check-later.ts';
import { checkFigures } from './check-printed.ts';

/**
 * What is wrong with a reply, a sentence each: rules of Discord's that it breaks, figures that are not the report's, figures
 * without source and caveats, and what every reply must have.
 */
export function checkReply({ outcome }: Step, { exchange, stored }: Taken, dataset: Dataset): readonly string[] {
  const faults = exchange.violations.map(({ path, rule }) => `Discord: ${path}: ${rule}`);
  if (outcome.result === 'choices') return [...faults, ...checkChoices(outcome, dataset)];
  if (outcome.result === 'delete') return faults;
  if (outcome.result === 'error') return [...faults, 'an exception'];
  if (!stored) return [...faults, 'no message'];
  const { content, embeds, components } = stored.message;
  const parts = components.flatMap(row => row.components);
  const say = (isWrong: boolean, fault: string) => isWrong && faults.push(fault);

  faults.push(
    ...[content, ...parts.flatMap(labelsOf)].flatMap(text => checkText(text, dataset)),
    ...embeds.flatMap(each => checkEmbed(each, dataset)),
    ...outcome.files.flatMap(file => checkFile(file, dataset)),
  );
  say(content === '', 'no sentence');
  say(!pingsNobody(outcome.response), 'may ping somebody');
  for (const { custom_id: id } of parts) {
    say(id !== undefined && decodeAction(id) === undefined, `a custom_id that cannot be read: ${id}`);
  }
  const [embed, ...others] = embeds;
  if (!embed) {
    say((stored.message.flags & 64) === 0, 'a notice that everybody sees');
    say(outcome.result !== 'notice', 'an answer without its embed');
    const figure = /\d/.exec(withoutNames(content, dataset));
    say(figure !== null, `a notice with a figure: ${content}`);
    return faults;
  }
  say(others.length > 0, 'more than one embed');
  say(embed.footer?.text !== reportLine({ dataset, say: speak('en') }), `another receipt: ${embed.footer?.text}`);
  const source = parts.some(
    part => part.type === 2 && part.style === ButtonStyle.Link && part.url === dataset.sources[0].path,
  );
  say(!source, 'no Source button');
  return [
    ...faults,
    ...checkCaveats(embed, content, dataset),
    ...checkFigures([content, embed.description ?? ''], dataset),
  ];
}

function pingsNobody(response: Step['outcome']['response']): boolean {
  const data = 'data' in response ? response.data : undefined;
  const allowed = data && 'allowed_mentions' in data ? data.allowed_mentions : undefined;
  return JSON.stringify(allowed) === '{"parse":[]}';
}

/** The essential caveats of the dataset and of every place that the embed lists must stand whole in its fields. */
function checkCaveats(
  { title = '', description = '', fields = [] }: Embed,
  content: string,
  dataset: Dataset,
): string[] {
  const said = fields.map(({ value }) => value).join('\n');
  const shown = [title, content, description].join('\n');
  const listed = (id: string | undefined) =>
    dataset.rows.jurisdictions.some(place => place.id === id && description.includes(`${escapeText(place.title)} **`));
  const due = dataset.caveats.filter(
    ({ severity, table, row }) =>
      severity === 'essential' && (table === 'dataset' || (table === 'jurisdictions' && listed(row))),
  );
  const missing = due.filter(({ text }) => !said.includes(escapeText(text)));
  const none = fields[0]?.name !== 'Keep in mind' || said === '';
  return [
    ...missing.map(({ id }) => `no caveat ${id} in a reply on ${title}`),
    ...(none && /\d/.test(shown) ? [`figures without caveats in a reply on ${title}`] : []),
  ];
}

/** What is offered while a person types: each stands by itself. */
function checkChoices({ response }: Step['outcome'], dataset: Dataset): readonly string[] {
  if (response.type !== InteractionResponseType.ApplicationCommandAutocompleteResult) return ['no choices'];
  return (response.data.choices ?? []).flatMap(({ name }) => checkText(name, dataset));
}

function labelsOf(part: Button | Menu): readonly string[] {
  return part.type === 3 ? part.options.map(({ label }) => label) : [part.label ?? ''];
}

/**
 * What is left of a text without what was typed, which stands in quotes, without the names of rows, and without what others said
 * later, each with its source.
 */
function withoutNames(
  text: string,
  { rows: { jurisdictions: places, convictions: offenses }, statements }: Dataset,
): string {
  const names = [...places.map(({ title }) => title), ...offenses.map(({ name }) => name)].filter(name =>
    /\d/.test(name),
  );
  const own = statements.reduce(
    (rest, said) => rest.replaceAll(`${escapeText(said.text)} [${escapeText(said.title)}](<${said.path}>)`, ''),
    text,
  );
  return names.reduce((rest, name) => rest.replaceAll(escapeText(name), ''), own.replace(/“[^”]*”/gu, ''));
}
