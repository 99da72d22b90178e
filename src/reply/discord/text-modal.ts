import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Say } from '../../words/speak.ts';
import { encodeAction } from '../custom-id.ts';
import type { Question } from '../reply.ts';

/** The name of the one field in which somebody writes a line to stand above a briefing, or a text to be checked. */
export const lineField = 'line';
export const textField = 'text';

/** So long a line may be that somebody puts above a briefing, as it is typed. */
export const longestLine = 300;

/** Discord's limit on what is typed into a field. */
const longestText = 4000;

/** Asks a moderator for the line that stands above their briefing. */
export function renderLineModal(question: Question, say: Say): APIModalInteractionResponseCallbackData {
  const field = { custom_id: lineField, style: TextInputStyle.Short, max_length: longestLine };
  return renderModal(question, say('edit-title'), say('edit-line'), say('edit-hint'), field);
}

/** Asks for a text to be checked, which stands in no message. */
export function renderTextModal(question: Question, say: Say): APIModalInteractionResponseCallbackData {
  const field = { custom_id: textField, style: TextInputStyle.Paragraph, max_length: longestText };
  return renderModal(question, say('check-title'), say('check-text'), say('check-hint'), field);
}

function renderModal(
  question: Question,
  title: string,
  label: string,
  description: string,
  field: { readonly custom_id: string; readonly style: TextInputStyle; readonly max_length: number },
): APIModalInteractionResponseCallbackData {
  const component = { type: ComponentType.TextInput, ...field } as const;
  const components = [{ type: ComponentType.Label, label, description, component } as const];
  return { custom_id: encodeAction({ verb: 'edit', question }), title, components };
}
