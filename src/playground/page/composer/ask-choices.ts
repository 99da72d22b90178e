import type { Answer, Ask } from '../link/link.ts';
import type { Composer } from './composer.ts';
import { definitionOf, valuesWhileTyping } from './draft.ts';
import type { BotChoices } from './suggestions.ts';

/** Milliseconds without a keystroke before the bot is asked. */
const QUIET = 120;

/** What to ask the bot for the field in which the caret is; null where it has no say. */
export function choicesToAsk(composer: Composer): Extract<Ask, { type: 'suggest' }> | null {
  const { draft, focus } = composer;
  if (draft.kind === 'text' || focus === null || !composer.isListOpen) return null;
  const option = draft.options.find(each => each.name === focus);
  if (option === undefined || definitionOf(draft, focus)?.autocomplete !== true) return null;
  return { type: 'suggest', command: draft.command.name, options: valuesWhileTyping(draft, focus), focused: focus };
}

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
      composer.fromBot === null ? 0 : QUIET,
    );
  };
}
