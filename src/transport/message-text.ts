/** As much as a figure can stand in; Discord's own longest message has 4,000 characters, and embeds of 6,000. */
const longestText = 12_000;
/** Containers hold sections, sections hold texts: Discord nests four deep. */
const deepest = 8;

/**
 * All that can be read in a message as Discord sends it, whatever it holds: its content, embeds, forwarded messages, the texts of
 * its components, its poll, and what its files are described as. Parts are joined by line breaks and cut at 12,000 characters;
 * what is of another shape than Discord documents is passed over.
 */
export function readMessageText(message: unknown): string {
  const texts = textsOf(message).filter(text => text.trim() !== '');
  return texts.join('\n').slice(0, longestText);
}

function textsOf(message: unknown): readonly string[] {
  return [
    ...text(message, 'content'),
    ...list(message, 'embeds').flatMap(textsOfEmbed),
    ...list(message, 'components').flatMap(part => textsOfComponent(part, 1)),
    ...text(part(part(message, 'poll'), 'question'), 'text'),
    ...list(part(message, 'poll'), 'answers').flatMap(answer => text(part(answer, 'poll_media'), 'text')),
    ...list(message, 'attachments').flatMap(file => text(file, 'description')),
    ...list(message, 'message_snapshots').flatMap(snapshot => textsOfForwarded(part(snapshot, 'message'))),
  ];
}

/** Discord forwards a forwarded message as one. */
function textsOfForwarded(message: unknown): readonly string[] {
  return isRecord(message) ? textsOf({ ...message, message_snapshots: [] }) : [];
}

function textsOfEmbed(embed: unknown): readonly string[] {
  return [
    ...text(part(embed, 'author'), 'name'),
    ...text(embed, 'title'),
    ...text(embed, 'description'),
    ...list(embed, 'fields').flatMap(field => [...text(field, 'name'), ...text(field, 'value')]),
    ...text(part(embed, 'footer'), 'text'),
  ];
}

const textDisplay = 10;
/** Thumbnails and files; the items of a gallery have descriptions without a type. */
const pictures: readonly unknown[] = [11, 13, undefined];

function textsOfComponent(component: unknown, depth: number): readonly string[] {
  if (depth > deepest) return [];
  const type = part(component, 'type');
  const inside = [part(component, 'accessory'), ...list(component, 'components'), ...list(component, 'items')];
  return [
    ...(type === textDisplay ? text(component, 'content') : []),
    ...(pictures.includes(type) ? text(component, 'description') : []),
    ...inside.flatMap(nested => (isRecord(nested) ? textsOfComponent(nested, depth + 1) : [])),
  ];
}

function text(json: unknown, name: string): readonly string[] {
  const value = part(json, name);
  return typeof value === 'string' ? [value] : [];
}

function list(json: unknown, name: string): readonly unknown[] {
  const value = part(json, name);
  return Array.isArray(value) ? value : [];
}

function part(json: unknown, name: string): unknown {
  return isRecord(json) ? json[name] : undefined;
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null;
}
