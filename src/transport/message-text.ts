/** As much as a figure can stand in; Discord's own longest message has 4,000 characters, and embeds of 6,000. */
const longestText = 12_000;
/** Containers hold sections, sections hold texts: Discord nests four deep. */
const deepest = 8;
const textDisplay = 10;

/** Where texts stand, in reading order: in a part of this name, or inside that part or what it lists. */
type Places = readonly (string | readonly [name: string, inside: Places | Read])[];
type Read = (json: unknown) => readonly string[];

const embed: Places = [
  ['author', ['name']],
  'title',
  'description',
  ['fields', ['name', 'value']],
  ['footer', ['text']],
];
const poll: Places = [
  ['question', ['text']],
  ['answers', [['poll_media', ['text']]]],
];
const message: Places = [
  'content',
  ['embeds', embed],
  ['components', component => textsOfComponent(component, 1)],
  ['poll', poll],
  ['attachments', ['description']],
];

/**
 * All that can be read in a message as Discord sends it, its parts joined by line breaks and cut at 12,000 characters. What is of another
 * shape than Discord documents is passed over.
 */
export function readMessageText(json: unknown): string {
  // Discord forwards a forwarded message as one.
  const texts = textsAt(json, [...message, ['message_snapshots', [['message', message]]]]);
  const read = texts.filter(text => text.trim() !== '');
  return read.join('\n').slice(0, longestText);
}

function textsAt(json: unknown, places: Places): readonly string[] {
  return places.flatMap(place => {
    if (typeof place === 'string') return partsOf(json, place).filter(part => typeof part === 'string');
    const [name, inside] = place;
    return partsOf(json, name).flatMap(part => (typeof inside === 'function' ? inside(part) : textsAt(part, inside)));
  });
}

/** Thumbnails, files and what is in a gallery have descriptions; a section has a button or a thumbnail at its side. */
function textsOfComponent(component: unknown, depth: number): readonly string[] {
  if (depth > deepest) return [];
  const nested: Read = inner => textsOfComponent(inner, depth + 1);
  const isText = partsOf(component, 'type')[0] === textDisplay;
  return textsAt(component, [
    ...(isText ? ['content'] : []),
    'description',
    ['accessory', nested],
    ['components', nested],
    ['items', nested],
  ]);
}

/** What stands in a part, one by one where it is a list; nothing where there is none. */
function partsOf(json: unknown, name: string): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return [];
  const part: unknown = Reflect.get(json, name);
  return Array.isArray(part) ? part : [part];
}
