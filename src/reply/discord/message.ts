import type { APIInteractionResponseCallbackData } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { describeChart } from '../../chart/describe.ts';
import type { Answer, Audience, Notice, Reply } from '../reply.ts';
import { renderAnswerRows, renderNoticeRows } from './components.ts';
import { type EmbedView, renderDetails, renderEmbed } from './embed.ts';
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
  return reply.kind === 'answer' ? renderAnswer(reply, view) : { body: renderNotice(reply), files: [] };
}

function renderAnswer(answer: Answer, view: View): RenderedMessage {
  const { audience, picture, say } = view;
  const pictures =
    answer.chart && picture ? [{ name: pictureName, data: picture, description: describeChart(answer.chart) }] : [];
  const attached = [...pictures, ...answer.files];
  return {
    body: {
      content: writeSentence(answer),
      embeds: [renderEmbed(answer, view, pictures[0]?.name)],
      components: renderAnswerRows(answer, audience, say),
      attachments: attached.map(({ name, description }, id) => ({ id: String(id), filename: name, description })),
      allowed_mentions: { parse: [] },
      ...privacy(audience),
    },
    files: attached.map(({ name, data }) => ({ name, data })),
  };
}

/**
 * All that is known of an answer, in private.
 *
 * @param version that of the data
 */
export function renderDetailsMessage(answer: Answer, version: string, view: EmbedView): RenderedMessage {
  return {
    body: {
      content: writeSentence(answer),
      embeds: [renderDetails(answer, version, view)],
      allowed_mentions: { parse: [] },
      ...privacy('private'),
    },
    files: [],
  };
}

/** The sentence, and who counted and when: all that is seen with embeds off, in a notification or in a quote. */
function writeSentence({ sentence, about, receipt }: Answer): string {
  const words = cut(escapeText(sentence), longestSentence);
  const linked = about ? words.replace(about.words, `[${about.words}](<${about.link}>)`) : words;
  return `**${linked}** ${escapeText(receipt.tail)}`;
}

function renderNotice(notice: Notice): APIInteractionResponseCallbackData {
  return {
    content: writeNotice(notice),
    components: renderNoticeRows(notice),
    allowed_mentions: { parse: [] },
    ...privacy('private'),
  };
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

function privacy(audience: Audience): { flags?: typeof MessageFlags.Ephemeral } {
  return audience === 'private' ? { flags: MessageFlags.Ephemeral } : {};
}
