import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Caveat } from '../../dataset/dataset.ts';
import { formatCount } from '../../figures.ts';
import type { Answer, Line, Section } from '../reply.ts';
import { cut, escapeText } from './escape.ts';
import { embedLimits } from './limits.ts';

/** Ids of registered commands by name: with its id a command can be shown as a mention that can be clicked. */
export type CommandIds = ReadonlyMap<string, string>;

/** A slate blue that stands out on Discord's dark and light themes and belongs to no party. */
const color = 0x5b7c99;

const caveatsHeading = 'Keep in mind';
/** Characters of an embed that caveats take at most, so that there is room for the answer. */
const mostCaveats = 3500;

/**
 * The embed of an answer, within Discord's limits: source and caveats come first, and lines of the sections that do not fit
 * beside them are counted instead.
 *
 * @param picture the name of the attached picture, where there is one
 */
export function renderEmbed(answer: Answer, commandIds: CommandIds, picture: string | undefined): APIEmbed {
  const title = cut(escapeText(answer.title), embedLimits.title);
  const fields = renderCaveats(answer.caveats);
  const footer = cut(answer.receipt.line, embedLimits.footer);
  const used =
    title.length + footer.length + fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  const room = Math.min(embedLimits.description, embedLimits.all - used);
  const description = fitLines(describe(answer, commandIds), room).join('\n');
  return {
    title,
    color,
    ...(description === '' ? {} : { description }),
    fields,
    footer: { text: footer },
    ...(picture === undefined ? {} : { image: { url: `attachment://${picture}` } }),
  };
}

function describe({ facts, sections }: Answer, commandIds: CommandIds): string[] {
  const figures = facts.map(({ label, value }) => `${escapeText(label)} **${escapeText(value)}**`).join(' · ');
  const lines = sections.flatMap((section, index) => renderSection(section, commandIds, index > 0 || figures !== ''));
  return figures === '' ? lines : [figures, ...lines];
}

function renderSection({ heading, lines }: Section, commandIds: CommandIds, apart: boolean): string[] {
  const head = heading === undefined ? [] : [`**${escapeText(heading)}**`];
  return [...(apart && heading !== undefined ? [''] : []), ...head, ...lines.map(line => renderLine(line, commandIds))];
}

function renderLine(line: Line, commandIds: CommandIds): string {
  if (line.kind === 'command') {
    const id = commandIds.get(line.name);
    return `${id === undefined ? `\`/${line.name}\`` : `</${line.name}:${id}>`} ${escapeText(line.text)}`;
  }
  if (line.kind === 'text') {
    const lead = line.lead === undefined ? '' : `**${escapeText(line.lead)}** `;
    const text = escapeText(line.text);
    return lead + (line.link === undefined ? text : `[${text}](<${line.link}>)`);
  }
  const rank = line.rank === undefined ? '' : `${line.rank} `;
  const label = line.marked ? `**${escapeText(line.label)}**` : escapeText(line.label);
  const detail = line.detail === undefined ? '' : ` · ${escapeText(line.detail)}`;
  return `${line.marked ? '▸ ' : ''}${escapeText(rank)}${label} **${line.figure}**${detail}`;
}

/** Caveats whole, as many as have room beside the rest; the others are counted. */
function renderCaveats(caveats: readonly Caveat[]): APIEmbedField[] {
  const lines = fitLines(
    caveats.map(({ text }) => `• ${escapeText(text)}`),
    mostCaveats,
  );
  const blocks: string[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const joined = last === undefined ? line : `${last}\n${line}`;
    if (last !== undefined && joined.length <= embedLimits.fieldValue) blocks[blocks.length - 1] = joined;
    else blocks.push(line);
  }
  return blocks.map((value, index) => ({ name: index === 0 ? caveatsHeading : `${caveatsHeading}, continued`, value }));
}

/** As many of the lines as have room together, and then how many are left out. */
function fitLines(lines: readonly string[], room: number): readonly string[] {
  let length = lines.join('\n').length;
  if (length <= room) return lines;
  let kept = lines.length;
  while (kept > 0 && length + 1 + countLeft(lines.length - kept).length > room) {
    kept -= 1;
    length -= (lines[kept]?.length ?? 0) + 1;
  }
  return [...lines.slice(0, kept), countLeft(lines.length - kept)];
}

function countLeft(lines: number): string {
  return `… and ${formatCount(lines)} more ${lines === 1 ? 'line' : 'lines'}`;
}
