import { blankMessage } from './compose-message.ts';
import type { Discord } from './discord.ts';
import type { User } from './message-shape.ts';
import { channelOf } from './world.ts';

/** An ordinary message that stands in the server and in the group chat before anybody has written. */
export interface ExampleMessage {
  readonly author: string;
  readonly text: string;
}

/** Authors have the same ids in each run, by which the page picks their pictures; the first ones get others than the two people. */
const firstAuthor = 1_100_000_000_000_000_100n;

/** Posts the examples, each a minute after the one before, the last a minute ago. Authors of one name are one person. */
export function postExamples({ world, messages, nextId, clock }: Discord, examples: readonly ExampleMessage[]): void {
  const authors = new Map<string, User>();
  for (const place of ['server', 'user_install'] as const) {
    examples.forEach(({ author, text }, index) => {
      const user = authors.get(author) ?? {
        ...world.people.member.user,
        id: (firstAuthor + BigInt(authors.size)).toString(),
        username: author.toLowerCase(),
        global_name: author,
      };
      authors.set(author, user);
      const time = clock.now() - (examples.length - index) * 60_000;
      const message = { ...blankMessage(nextId(), channelOf({ who: 'member', place }).id, user, time), content: text };
      messages.put({ message, visibleTo: null, files: [], shownInEmbeds: new Set(), example: true, dismissed: false });
    });
  }
}
