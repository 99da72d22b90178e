import type { RegisteredCommand } from '../registered-command.ts';
import type { Answer, Ask } from './link/link.ts';

/** Most commands to offer. */
const most = 6;

/** The option that an example fills, if any: one that is required, or one for which the bot has choices. */
function optionToFill(command: RegisteredCommand): { name: string; isRequired: boolean; asksBot: boolean } | null {
  const options = command.options ?? [];
  const option = options.find(each => each.required === true) ?? options.find(each => each.autocomplete === true);
  if (option === undefined) return null;
  return { name: option.name, isRequired: option.required === true, asksBot: option.autocomplete === true };
}

async function writeExample(command: RegisteredCommand, ask: (ask: Ask) => Promise<Answer>): Promise<string | null> {
  const option = optionToFill(command);
  if (option === null) return `/${command.name}`;
  if (!option.asksBot) return option.isRequired ? null : `/${command.name}`;
  const answer = await ask({
    type: 'suggest',
    command: command.name,
    options: [{ name: option.name, value: '' }],
    focused: option.name,
  });
  const [choice] = answer.type === 'choices' ? answer.choices : [];
  if (choice === undefined) return option.isRequired ? null : `/${command.name}`;
  return `/${command.name} ${option.name}:${choice.value}`;
}

/** A few commands as one would type them, filled with the first choice that the bot itself offers. */
export async function writeExamples(
  commands: readonly RegisteredCommand[],
  ask: (ask: Ask) => Promise<Answer>,
): Promise<readonly string[]> {
  const slash = commands.filter(command => command.type === 1).slice(0, most);
  const examples = await Promise.all(slash.map(command => writeExample(command, ask)));
  return examples.filter(example => example !== null);
}
