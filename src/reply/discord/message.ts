import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { MessageFlags } from '../../discord-codes.ts';
import { describeChart } from '../chart/describe.ts';
import type { Answer, Audience, Notice, Reply } from '../reply.ts';
import { renderAnswerRows, renderNoticeRows } from './components.ts';
import { type CommandIds, renderEmbed } from './embed.ts';
import { cut, escapeText } from './escape.ts';
import { messageLimits } from './limits.ts';

/** A file that goes out with a message. */
export interface MessageFile {
  readonly name: string;
  readonly data: Uint8Array;
}

export interface RenderedMessage {
  readonly body: APIInteractionResponseCallbackData;
  /** In the order of the body's attachments. */
  readonly files: readonly MessageFile[];
}

export interface View {
  readonly audience: Audience;
  readonly commandIds: CommandIds;
  /** The answer's chart as PNG; undefined sends the words alone. */
  readonly picture: Uint8Array | undefined;
}

/** Shorter than Discord's limit by what sharing adds. */
const longestSentence = messageLimits.content - 100;

/** The name under which an answer's picture is attached. */
export const pictureName = 'chart.png';

/** A reply as a Discord message. Nothing in it pings anyone. */
export function renderMessage(reply: Reply, view: View): RenderedMessage {
  return reply.kind === 'answer' ? renderAnswer(reply, view) : { body: renderNotice(reply), files: [] };
}

function renderAnswer(answer: Answer, { audience, commandIds, picture }: View): RenderedMessage {
  const pictures =
    answer.chart && picture ? [{ name: pictureName, data: picture, description: describeChart(answer.chart) }] : [];
  const attached = [...pictures, ...answer.files];
  return {
    body: {
      content: `**${cut(escapeText(answer.sentence), longestSentence)}**`,
      embeds: [renderEmbed(answer, commandIds, pictures[0]?.name)],
      components: renderAnswerRows(answer, audience),
      attachments: attached.map(({ name, description }, id) => ({ id: String(id), filename: name, description })),
      allowed_mentions: { parse: [] },
      ...privacy(audience),
    },
    files: attached.map(({ name, data }) => ({ name, data })),
  };
}

function renderNotice(notice: Notice): APIInteractionResponseCallbackData {
  return {
    content: writeNotice(notice),
    components: renderNoticeRows(notice),
    allowed_mentions: { parse: [] },
    ...privacy('private'),
  };
}

/** The sentence, what was said later, and the details; a statement that has no room is left out whole, with its link. */
function writeNotice({ sentence, statements, details }: Notice): string {
  const others = [sentence, ...details].map(escapeText).join('\n');
  let room = messageLimits.content - others.length;
  const said = statements
    .map(({ text, title, path }) => `${escapeText(text)} [${escapeText(title)}](<${path}>)`)
    .filter(line => {
      room -= line.length + 1;
      return room >= 0;
    });
  const lines = [escapeText(sentence), ...said, ...details.map(escapeText)];
  return cut(lines.join('\n'), messageLimits.content);
}

function privacy(audience: Audience): { flags?: typeof MessageFlags.Ephemeral } {
  return audience === 'private' ? { flags: MessageFlags.Ephemeral } : {};
}
