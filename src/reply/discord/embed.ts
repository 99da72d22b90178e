import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Say } from '../../words/speak.ts';
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

/** As many rows as stand beside a picture that has them all, and where it is not at hand; the details have the others. */
const [mostBesidePicture, mostWithoutPicture] = [5, 15];

/**
 * The embed of an answer: its list, one caveat and the source. Beside a picture the list has its first five rows.
 *
 * @param picture the name of the attached picture, where there is one
 */
export function renderEmbed(answer: Answer, view: EmbedView, picture: string | undefined): APIEmbed {
  const footer = cut(answer.receipt.line, embedLimits.footer);
  const caveat = cut(escapeText(answer.caveats[0]), embedLimits.fieldValue);
  const most = answer.chart ? mostWithoutPicture : answer.list.length;
  const rows = answer.list.slice(0, picture === undefined ? most : mostBesidePicture);
  const lines = rows.map(line => renderLine(line, view));
  const room = Math.min(embedLimits.description, embedLimits.all - footer.length) - caveat.length - 1;
  return {
    color,
    description: [...fitLines(lines, room, view.say), caveat].join('\n'),
    footer: { text: footer },
    ...(picture === undefined ? {} : { image: { url: `attachment://${picture}` } }),
  };
}

/** All that is known of an answer, in sections with headings, with every caveat and source; lines that do not fit are counted. */
export function renderDetails(answer: Answer, view: EmbedView): APIEmbed {
  const { say } = view;
  const { list, details, receipt } = answer;
  const fields = renderCaveats(answer.caveats, say);
  const footer = cut(receipt.versioned, embedLimits.footer);
  const used = fields.reduce((sum, { name, value }) => sum + name.length + value.length, footer.length);
  const sources = receipt.sources.flatMap(({ title, path, description }) => [
    { text: title, link: path },
    ...(description === '' ? [] : [{ text: description }]),
  ]);
  const sections: readonly Section[] = [
    ...(list.length === 0 ? [] : [{ heading: say('details-rows'), lines: list }]),
    ...details,
    { heading: say('details-sources'), lines: sources },
  ];
  const lines = sections.flatMap(section => [
    `**${escapeText(section.heading)}**`,
    ...section.lines.map(line => renderLine(line, view)),
  ]);
  const room = Math.min(embedLimits.description, embedLimits.all - used);
  return { color, description: fitLines(lines, room, say).join('\n'), fields, footer: { text: footer } };
}

function renderLine({ sign, command, lead, text, link, figure, share = '' }: Line, { commandIds }: EmbedView): string {
  const id = command === undefined ? undefined : commandIds.get(command);
  const shown = escapeText(text);
  const parts = [
    sign && escapeText(sign),
    command && (id === undefined ? `\`/${command}\`` : `</${command}:${id}>`),
    lead && `**${escapeText(lead)}**`,
    link === undefined ? shown : `[${shown}](<${link}>)`,
    figure && `**${figure}** · ${escapeText(share)}`,
  ];
  return parts.filter(part => part !== undefined).join(' ');
}

/** So few that most of an embed is left for the answer. */
const mostCaveatFields = 3;

/** All caveats, in as many fields as they take. */
function renderCaveats(caveats: readonly string[], say: Say): APIEmbedField[] {
  const blocks: string[] = [];
  for (const line of caveats.map(text => cut(`• ${escapeText(text)}`, embedLimits.fieldValue))) {
    const joined = `${blocks.at(-1)}\n${line}`;
    if (blocks.length > 0 && joined.length <= embedLimits.fieldValue) blocks[blocks.length - 1] = joined;
    else blocks.push(line);
  }
  return blocks.slice(0, mostCaveatFields).map(value => ({ name: say('caveats-heading'), value }));
}

/** As many of the lines as have room together, and then how many are left out. */
function fitLines(lines: readonly string[], room: number, say: Say): readonly string[] {
  const fits = (some: readonly string[]) => some.join('\n').length < room;
  if (fits(lines)) return lines;
  const leave = (count: number) => [...lines.slice(0, -count), say('lines-left', { count })];
  const left = lines.findIndex((_, index) => fits(leave(index + 1))) + 1;
  return leave(left > 0 ? left : lines.length);
}
