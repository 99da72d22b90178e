import type { Button, Embed, Menu, Message } from './message-shape.ts';

const indentation = '  ';

/**
 * A message as text for a terminal: who sees it, the sentence, embeds, pictures by their alt text, files, buttons and menus.
 * Discord's Markdown is taken out.
 */
export function printReply(message: Message): string {
  const isPrivate = (message.flags & 64) !== 0;
  const blocks = [
    isPrivate ? '(only you can see this)' : '(everybody can see this)',
    plain(message.content),
    ...message.embeds.map(printEmbed),
    message.attachments
      .map(({ filename, description }) => `File: ${filename}${description ? `, ${description}` : ''}`)
      .join('\n'),
    message.components.map(row => row.components.map(printPart).join(' ')).join('\n'),
  ];
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}

function printEmbed(embed: Embed): string {
  const parts = [
    embed.author?.name,
    embed.title && `${plain(embed.title)}${embed.url ? ` (${embed.url})` : ''}`,
    embed.description && plain(embed.description),
    embed.fields?.map(printField).join('\n'),
    embed.image && printPicture(embed.image),
    embed.thumbnail && printPicture(embed.thumbnail),
    [embed.footer?.text, embed.timestamp?.slice(0, 10)].filter(Boolean).join(' · '),
  ];
  return indent(parts.filter(part => part !== undefined && part !== '').join('\n'));
}

/** A field of one line stands beside its name, a longer one below it. */
function printField({ name, value }: { readonly name: string; readonly value: string }): string {
  const text = plain(value);
  const title = plain(name);
  if (title === '') return text;
  return text.includes('\n') ? `${title}:\n${indent(text)}` : `${title}: ${text}`;
}

const printPicture = (picture: NonNullable<Embed['image']>): string =>
  `Picture: ${picture.description ?? `without alt text (${picture.url})`}`;

function printPart(part: Button | Menu): string {
  const off = part.disabled ? ' (off)' : '';
  if (part.type === 3) {
    const choices = part.options.map(option => (option.default ? `*${option.label}` : option.label));
    return `[${part.placeholder ?? 'Choose'} ▾${off}: ${choices.join(' | ')}]`;
  }
  const label = [part.emoji?.name, part.label].filter(Boolean).join(' ');
  return part.url === undefined ? `[${label}${off}]` : `[${label} ↗ ${part.url}]`;
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, indentation);

/** Text without Discord's Markdown; what stands behind a backslash is kept as it is. */
function plain(text: string): string {
  const kept: string[] = [];
  const hidden = text.replace(/\\([^\p{L}\p{N}\s])/gu, (_, sign: string) => `\u{E000}${kept.push(sign) - 1}\u{E001}`);
  return hidden
    .replace(/^(?:-#|#{1,3}|>>>|>) +/gm, '')
    .replace(/\[([^\]]+)\]\(<?([^)>]+)>?\)/g, '$1 ($2)')
    .replace(/<\/([^:>]+):\d+>/g, '/$1')
    .replace(/(\*\*|__|~~|\|\|)(?=\S)(.+?)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_`])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu, '$2')
    .replace(/\u{E000}(\d+)\u{E001}/gu, (_, index: string) => kept[Number(index)] ?? '');
}
