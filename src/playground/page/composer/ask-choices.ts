import type { Answer, Ask } from '../link/link.ts';
import { choicesToAsk } from './bot-question.ts';
import type { Composer } from './composer.ts';
import type { BotChoices } from './suggestions.ts';

/** Milliseconds without a keystroke before the bot is asked. */
const quiet = 120;

/** A function to call after each change of the composer: it asks the bot when the question has changed and typing pauses. */
export function startAskingChoices(
  ask: (ask: Ask) => Promise<Answer>,
  onChoices: (choices: BotChoices) => void,
): (composer: Composer) => void {
  let last = '';
  let timer = 0;
  return composer => {
    const question = choicesToAsk(composer);
    const key = question === null ? '' : JSON.stringify(question);
    if (key === last) return;
    last = key;
    window.clearTimeout(timer);
    if (question === null) return;
    timer = window.setTimeout(
      async () => {
        const answer = await ask(question);
        const text = String(question.options.find(({ name }) => name === question.focused)?.value ?? '');
        if (key !== last) return;
        onChoices({ option: question.focused, text, choices: answer.type === 'choices' ? answer.choices : [] });
      },
      composer.fromBot === null ? 0 : quiet,
    );
  };
}
