import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Say } from '../../words/speak.ts';
import { encodeAction } from '../custom-id.ts';
import type { Question } from '../reply.ts';
import { cut } from './escape.ts';
import { dialogLimits } from './limits.ts';

/** So long a line may be that somebody puts above a briefing, as it is typed. */
export const longestLine = 300;

/** Discord's limit on what is typed into a field. */
const longestText = 4000;

/** Asks for the line that stands above a briefing, or for a text to be checked, which stands in no message. */
export function renderModal(question: Question, asked: 'line' | 'text', say: Say) {
  const title = cut(say('dialog-title', { asked }), dialogLimits.title);
  const label = cut(say('dialog-label', { asked }), dialogLimits.label);
  const description = cut(say('dialog-hint', { asked }), dialogLimits.description);
  const field =
    asked === 'line'
      ? { style: TextInputStyle.Short, max_length: longestLine }
      : { style: TextInputStyle.Paragraph, max_length: longestText };
  const component = { type: ComponentType.TextInput, custom_id: asked, ...field } as const;
  const components = [{ type: ComponentType.Label, label, description, component } as const];
  return { custom_id: encodeAction({ verb: 'edit', question }), title, components };
}
