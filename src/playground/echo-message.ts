import type { StoredFile } from './attachments.ts';
import { dropNullish } from './drop-nullish.ts';
import type { ButtonBody, EmbedBody, MenuBody, RowBody } from './message-body.ts';
import type { Button, Embed, Menu, Row } from './message-shape.ts';

const attachment = 'attachment://';

/** The file that an address such as `attachment://chart.png` means. */
export function findShownFile(url: string | null | undefined, files: readonly StoredFile[]): StoredFile | undefined {
  return url?.startsWith(attachment)
    ? files.find(file => file.attachment.filename === url.slice(attachment.length))
    : undefined;
}

/** Addresses of all pictures of an embed, as sent. */
export const pictureUrls = (embed: EmbedBody): (string | null | undefined)[] => [
  embed.image?.url,
  embed.thumbnail?.url,
  embed.author?.icon_url,
  embed.footer?.icon_url,
];

/** An embed as Discord gives it back: of type `rich`, texts trimmed, pictures with the address where they are served. */
export function echoEmbed(embed: EmbedBody, files: readonly StoredFile[]): Embed {
  const resolve = (url: string | null | undefined) => findShownFile(url, files)?.attachment.url ?? url;
  const { author, footer, image, thumbnail, fields } = embed;
  return {
    type: 'rich',
    ...dropNullish({
      title: embed.title?.trim(),
      description: embed.description?.trim(),
      url: embed.url,
      timestamp: embed.timestamp ? echoTime(embed.timestamp) : undefined,
      color: embed.color,
      author: author && {
        name: author.name?.trim() ?? '',
        ...dropNullish({ url: author.url, icon_url: resolve(author.icon_url) }),
      },
      footer: footer && { text: footer.text?.trim() ?? '', ...dropNullish({ icon_url: resolve(footer.icon_url) }) },
      image: image && echoImage(image.url, files),
      thumbnail: thumbnail && echoImage(thumbnail.url, files),
      fields: fields?.map(field => ({
        name: field.name.trim(),
        value: field.value.trim(),
        inline: field.inline ?? false,
      })),
    }),
  };
}

/** Discord's way to print a time: microseconds, and `+00:00` for `Z`. */
export const echoTime = (time: string | number): string => new Date(time).toISOString().replace('Z', '000+00:00');

function echoImage(url: string, files: readonly StoredFile[]): Embed['image'] {
  const file = findShownFile(url, files)?.attachment;
  return file === undefined
    ? { url }
    : {
        url: file.url,
        proxy_url: file.proxy_url,
        content_type: file.content_type,
        ...dropNullish({ width: file.width, height: file.height, description: file.description }),
      };
}

/** Rows as Discord gives them back: every part has a number of its own, and fields have their defaults. */
export function echoRows(rows: readonly RowBody[]): Row[] {
  const taken = new Set(rows.flatMap(row => [row.id, ...row.components.map(part => part.id)]));
  let last = 0;
  const number = (given: number | null | undefined): number => {
    if (given) return given;
    do last += 1;
    while (taken.has(last));
    return last;
  };
  return rows.map(row => ({
    type: 1,
    id: number(row.id),
    components: row.components.map(part => {
      const id = number(part.id);
      return part.type === 2 ? echoButton(part, id) : echoMenu(part, id);
    }),
  }));
}

function echoButton(button: ButtonBody, id: number): Button {
  const { label, custom_id, url, disabled, emoji } = button;
  return {
    type: 2,
    id,
    style: button.style,
    ...dropNullish({ label, custom_id, url, disabled: disabled || undefined, emoji: emoji && dropNullish(emoji) }),
  };
}

function echoMenu(menu: MenuBody, id: number): Menu {
  return {
    type: 3,
    id,
    custom_id: menu.custom_id,
    ...dropNullish({ placeholder: menu.placeholder, disabled: menu.disabled || undefined }),
    min_values: menu.min_values ?? 1,
    max_values: menu.max_values ?? 1,
    options: menu.options.map(({ label, value, description, emoji, default: preset }) => ({
      label,
      value,
      ...dropNullish({ description, emoji: emoji && dropNullish(emoji), default: preset || undefined }),
    })),
  };
}
