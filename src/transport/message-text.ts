/** As much as a figure can stand in; Discord's own longest message has 4,000 characters, and embeds of 6,000. */
const longestText = 12_000;
/** Containers hold sections, sections hold texts: Discord nests four deep. */
const deepest = 8;
const textDisplay = 10;

type PartReader = (json: unknown) => readonly string[];

const text: PartReader = json => (typeof json === 'string' ? [json] : []);

/** Reads the parts of these names, in this order, one by one what is a list. */
function readParts(parts: Readonly<Record<string, PartReader>>): PartReader {
  return json => Object.entries(parts).flatMap(([name, read]) => listPart(json, name).flatMap(read));
}

function listPart(json: unknown, name: string): readonly unknown[] {
  return json instanceof Object ? [Reflect.get(json, name)].flat() : [];
}

const embed = readParts({
  author: readParts({ name: text }),
  title: text,
  description: text,
  fields: readParts({ name: text, value: text }),
  footer: readParts({ text }),
});

/** Thumbnails, files and what is in a gallery have descriptions; a section has a button or a thumbnail at its side. */
function readComponent(depth: number): PartReader {
  const nested: PartReader = json => (depth === deepest ? [] : readComponent(depth + 1)(json));
  const parts = { description: text, accessory: nested, components: nested, items: nested };
  return json => readParts(listPart(json, 'type')[0] === textDisplay ? { content: text, ...parts } : parts)(json);
}

const message = {
  content: text,
  embeds: embed,
  components: readComponent(1),
  poll: readParts({ question: readParts({ text }), answers: readParts({ poll_media: readParts({ text }) }) }),
  attachments: readParts({ description: text }),
};
// Discord forwards a forwarded message as one.
const readMessage = readParts({ ...message, message_snapshots: readParts({ message: readParts(message) }) });

/**
 * All that can be read in a message as Discord sends it, its parts joined by line breaks and cut at 12,000 characters. What is of another
 * shape than Discord documents is passed over.
 */
export function readMessageText(json: unknown): string {
  const read = readMessage(json).filter(part => part.trim() !== '');
  return read.join('\n').slice(0, longestText);
}
