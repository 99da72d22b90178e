import { z } from 'zod';
import { embedLimits, messageLimits } from '../reply/discord/limits.ts';
import type { SharedWords } from '../reply/discord/shared.ts';
import { maybe } from './lenient.ts';

/** What sharing adds to the words: a line with the id of who shares them. */
const longestContent = messageLimits.content - 100;
const fieldName = 256;

const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(text => text.trim() !== '');

const field = z.object({
  name: words(fieldName),
  value: words(embedLimits.fieldValue),
  inline: maybe(z.boolean()),
});
const embed = z
  .object({
    title: maybe(words(embedLimits.title)),
    description: maybe(words(embedLimits.description)),
    color: maybe(z.int().min(0).max(0xffffff)),
    fields: maybe(z.array(field).max(25)),
    footer: maybe(z.object({ text: words(embedLimits.footer) })),
    image: maybe(z.object({ url: z.string() })),
  })
  .refine(({ title, description, fields }) => title || description || fields?.length);

const posted = z
  .object({ content: z.string().max(longestContent), embeds: z.array(embed).max(10) })
  .refine(({ embeds }) => countCharacters(embeds) <= embedLimits.all);

/** The words of a message that the bot posted, or undefined where it is not one that could be posted again as it stands. */
export function readPostedWords(message: unknown): SharedWords | undefined {
  return posted.safeParse(message).data;
}

function countCharacters(embeds: readonly z.infer<typeof embed>[]): number {
  const texts = embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    footer?.text,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
