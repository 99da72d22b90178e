import type { FormError } from './form-errors.ts';
import type { EmbedBody } from './message-body.ts';

/** Characters over all embeds of a message. https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const embedCharacters = 6000;

/**
 * Rules for embeds that Discord's published schema does not hold.
 * @param fileNames names of the files that the message will have, for `attachment://` addresses
 */
export function validateEmbeds(embeds: readonly EmbedBody[], fileNames: ReadonlySet<string>): FormError[] {
  const errors = embeds.flatMap((embed, index) =>
    [...checkTexts(embed), ...checkAddresses(embed, fileNames)].map(error => ({
      ...error,
      path: ['embeds', index, ...error.path],
    })),
  );
  const characters = embeds.reduce((sum, embed) => sum + countCharacters(embed), 0);
  if (characters > embedCharacters) {
    const message = `Embed size exceeds maximum size of ${embedCharacters}`;
    errors.push({ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return errors;
}

function countCharacters(embed: EmbedBody): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  const fields = (embed.fields ?? []).flatMap(field => [field.name, field.value]);
  return [...texts, ...fields].reduce((sum, text) => sum + (text?.trim().length ?? 0), 0);
}

function checkTexts(embed: EmbedBody): FormError[] {
  const errors: FormError[] = [];
  const demand = (present: boolean, ...path: (string | number)[]) => {
    if (!present) errors.push({ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  };
  const anything = [embed.title, embed.description, embed.footer?.text, embed.author?.name].some(isFilled);
  demand(anything || Boolean(embed.fields?.length) || Boolean(embed.image) || Boolean(embed.thumbnail), 'description');
  if (embed.footer) demand(isFilled(embed.footer.text), 'footer', 'text');
  if (embed.author) demand(isFilled(embed.author.name), 'author', 'name');
  embed.fields?.forEach((field, index) => {
    demand(isFilled(field.name), 'fields', index, 'name');
    demand(isFilled(field.value), 'fields', index, 'value');
  });
  return errors;
}

const isFilled = (text: string | null | undefined): boolean => Boolean(text?.trim());

function checkAddresses(embed: EmbedBody, fileNames: ReadonlySet<string>): FormError[] {
  const links: [string | null | undefined, string[]][] = [
    [embed.url, ['url']],
    [embed.author?.url, ['author', 'url']],
  ];
  const pictures: [string | null | undefined, string[]][] = [
    [embed.image?.url, ['image', 'url']],
    [embed.thumbnail?.url, ['thumbnail', 'url']],
    [embed.author?.icon_url, ['author', 'icon_url']],
    [embed.footer?.icon_url, ['footer', 'icon_url']],
  ];
  return [
    ...links.flatMap(([url, path]) => checkScheme(url, path, ['http', 'https'])),
    ...pictures.flatMap(([url, path]) => checkScheme(url, path, ['http', 'https', 'attachment'])),
    ...pictures.flatMap(([url, path]) => checkFile(url, path, fileNames)),
  ];
}

/** Says so when an address has another scheme than the ones Discord takes there. */
export function checkScheme(
  url: string | null | undefined,
  path: readonly (string | number)[],
  schemes: readonly string[],
): FormError[] {
  if (!url) return [];
  const scheme = url.split(':')[0]?.toLowerCase() ?? '';
  if (schemes.includes(scheme)) return [];
  const list = schemes.map(name => `'${name}'`).join(', ');
  return [{ path, code: 'URL_TYPE_INVALID_SCHEME', message: `Scheme "${scheme}" must be one of (${list}).` }];
}

function checkFile(
  url: string | null | undefined,
  path: readonly string[],
  fileNames: ReadonlySet<string>,
): FormError[] {
  const name = url?.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
  if (name === undefined || fileNames.has(name)) return [];
  const message = `Referenced attachment "${name}" not found: the message has no file of this name.`;
  return [{ path, code: 'ATTACHMENT_NOT_FOUND', message }];
}
