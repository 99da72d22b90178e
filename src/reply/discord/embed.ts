import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Say } from '../../words/speak.ts';
import { textLine } from '../lines.ts';
import type { Answer, Line, Section } from '../reply.ts';
import { cut, escapeText } from './escape.ts';
import { embedLimits } from './limits.ts';

/** Ids of registered commands by name: with its id a command can be shown as a mention that can be clicked. */
export type CommandIds = ReadonlyMap<string, string>;

/** How an embed is to be written. */
export interface EmbedView {
  readonly commandIds: CommandIds;
  readonly say: Say;
}

/** A slate blue that stands out on Discord's dark and light themes and belongs to no party. */
const color = 0x5b7c99;

/** As many rows as stand beside a picture that has them all. */
const mostBesidePicture = 5;

/**
 * The embed of an answer: its list, one caveat and the source. Beside a picture the list has its first five rows.
 *
 * @param picture the name of the attached picture, where there is one
 */
export function renderEmbed(answer: Answer, view: EmbedView, picture: string | undefined): APIEmbed {
  const footer = cut(answer.receipt.line, embedLimits.footer);
  const [caveat] = answer.caveats;
  const after = [cut(escapeText(caveat), embedLimits.fieldValue)];
  const rows = picture === undefined ? answer.list : answer.list.slice(0, mostBesidePicture);
  const room = Math.min(embedLimits.description, embedLimits.all - footer.length) - lengthOf(after);
  const lines = fitLines(
    rows.map(line => renderLine(line, view)),
    room,
    view.say,
  );
  return {
    color,
    description: [...lines, ...after].join('\n'),
    footer: { text: footer },
    ...(picture === undefined ? {} : { image: { url: `attachment://${picture}` } }),
  };
}

/** All that is known of an answer, in sections with headings, with every caveat and source; lines that do not fit are counted. */
export function renderDetails(answer: Answer, version: string, view: EmbedView): APIEmbed {
  const { say } = view;
  const fields = renderCaveats(answer.caveats, say);
  const footer = cut(say('receipt-version', { line: answer.receipt.line, version }), embedLimits.footer);
  const used = footer.length + fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const list = answer.list.length === 0 ? [] : [{ heading: say('details-rows'), lines: answer.list }];
  const sections = [
    ...list,
    ...answer.details,
    {
      heading: say('details-sources'),
      lines: answer.receipt.sources.flatMap(({ title, path, description }) => [
        textLine(title, undefined, path),
        ...(description === '' ? [] : [textLine(description)]),
      ]),
    },
  ];
  const lines = sections.flatMap(section => renderSection(section, view));
  return {
    color,
    description: fitLines(lines, Math.min(embedLimits.description, embedLimits.all - used), say).join('\n'),
    fields,
    footer: { text: footer },
  };
}

function renderSection({ heading, lines }: Section, view: EmbedView): string[] {
  return [`**${escapeText(heading)}**`, ...lines.map(line => renderLine(line, view))];
}

function renderLine(line: Line, { commandIds }: Pick<EmbedView, 'commandIds'>): string {
  if (line.kind === 'command') {
    const id = commandIds.get(line.name);
    return `${id === undefined ? `\`/${line.name}\`` : `</${line.name}:${id}>`} ${escapeText(line.text)}`;
  }
  if (line.kind === 'text') {
    const sign = line.sign === undefined ? '' : `${escapeText(line.sign)} `;
    const lead = line.lead === undefined ? sign : `${sign}**${escapeText(line.lead)}** `;
    const text = escapeText(line.text);
    return lead + (line.link === undefined ? text : `[${text}](<${line.link}>)`);
  }
  const rank = line.rank === undefined ? '' : `${line.rank} `;
  const label = line.marked ? `**${escapeText(line.label)}**` : escapeText(line.label);
  const detail = line.detail === undefined ? '' : ` · ${escapeText(line.detail)}`;
  return `${line.marked ? '▸ ' : ''}${escapeText(rank)}${label} **${line.figure}**${detail}`;
}

/** All caveats, in as many fields as they take. */
function renderCaveats(caveats: readonly string[], say: Say): APIEmbedField[] {
  const blocks: string[] = [];
  for (const line of caveats.map(text => `• ${escapeText(text)}`)) {
    const joined = blocks.length === 0 ? line : `${blocks.at(-1)}\n${line}`;
    if (blocks.length > 0 && joined.length <= embedLimits.fieldValue) blocks[blocks.length - 1] = joined;
    else blocks.push(cut(line, embedLimits.fieldValue));
  }
  return blocks.slice(0, mostCaveatFields).map(value => ({ name: say('caveats-heading'), value }));
}

/** So few that most of an embed is left for the answer. */
const mostCaveatFields = 3;

/** As many of the lines as have room together, and then how many are left out. */
function fitLines(lines: readonly string[], room: number, say: Say): readonly string[] {
  if (lengthOf(lines) <= room) return lines;
  let kept = lines.length;
  const shortened = () => [...lines.slice(0, kept), say('lines-left', { count: lines.length - kept })];
  while (kept > 0 && lengthOf(shortened()) > room) kept -= 1;
  return shortened();
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}
