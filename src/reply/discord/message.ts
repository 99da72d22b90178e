import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { describeChart } from '../../chart/describe.ts';
import type { Answer, Audience, Notice, Reply, ReplyFile } from '../reply.ts';
import { renderAnswerRows, renderNoticeRows } from './components.ts';
import { type EmbedView, renderDetails, renderEmbed } from './embed.ts';
import { cut, escapeText } from './escape.ts';
import { messageLimits } from './limits.ts';

export interface RenderedMessage {
  readonly body: APIInteractionResponseCallbackData;
  /** In the order of the body's attachments. */
  readonly files: readonly ReplyFile[];
}

export interface View extends EmbedView {
  readonly audience: Audience;
  /** The answer's chart as PNG; undefined sends the words alone. */
  readonly picture: Uint8Array | undefined;
}

/** Shorter than Discord's limit by what sharing adds. */
const longestSentence = messageLimits.content - 200;

/** The name under which an answer's picture is attached. */
export const pictureName = 'chart.png';

/** A reply as a Discord message. Nothing in it pings anyone. */
export function renderMessage(reply: Reply, view: View): RenderedMessage {
  if (reply.kind === 'notice')
    return write('private', { content: writeNotice(reply), components: renderNoticeRows(reply) });
  const { audience, picture, say } = view;
  const { chart, files } = reply;
  const pictures = chart && picture ? [{ name: pictureName, data: picture, description: describeChart(chart) }] : [];
  const attached = [...pictures, ...files];
  const body = {
    content: writeSentence(reply),
    embeds: [renderEmbed(reply, view, pictures[0]?.name)],
    components: renderAnswerRows(reply, audience, say),
    attachments: attached.map(({ name, description }, id) => ({ id: String(id), filename: name, description })),
  };
  return write(audience, body, attached);
}

/** All that is known of an answer, in private. */
export function renderDetailsMessage(answer: Answer, view: EmbedView): RenderedMessage {
  return write('private', { content: writeSentence(answer), embeds: [renderDetails(answer, view)] });
}

function write(
  audience: Audience,
  body: APIInteractionResponseCallbackData,
  files: readonly ReplyFile[] = [],
): RenderedMessage {
  const flags = audience === 'private' ? { flags: MessageFlags.Ephemeral } : {};
  return { body: { ...body, allowed_mentions: { parse: [] }, ...flags }, files };
}

/** The sentence, and who counted and when: all that is seen with embeds off, in a notification or in a quote. */
function writeSentence({ sentence, about, receipt }: Answer): string {
  const words = cut(escapeText(sentence), longestSentence);
  const linked = about ? words.replace(about.words, `[${about.words}](<${about.link}>)`) : words;
  return `**${linked}** ${escapeText(receipt.tail)}`;
}

/** The sentence, and what was said later; a statement that has no room is left out whole, with its link. */
function writeNotice({ sentence, statements }: Notice): string {
  const first = escapeText(sentence);
  let room = messageLimits.content - first.length;
  const said = statements
    .map(({ text, title, path }) => `${escapeText(text)} [${escapeText(title)}](<${path}>)`)
    .filter(line => {
      room -= line.length + 1;
      return room >= 0;
    });
  return cut([first, ...said].join('\n'), messageLimits.content);
}
