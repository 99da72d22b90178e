import type { FromStandIn } from '../../protocol.ts';
import { plainText } from '../markdown/plain-text.ts';
import { displayName } from '../message/people.ts';
import type { Scene } from './scene.ts';

/** What to read aloud of what is said: the words of somebody else's message, new or changed. A picture put in later is no news. */
export function newsIn(scene: Scene | null, said: FromStandIn): string | null {
  if (said.type !== 'message_created' && said.type !== 'message_updated') return null;
  const { id, author, content } = said.message;
  const before = scene?.messages.find(({ message }) => message.id === id)?.message.content;
  if (author.id === scene?.user.id || content === '' || content === before) return null;
  return `${displayName(author)}: ${plainText(content)}`;
}
