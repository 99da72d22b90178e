import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Say } from '../../words/speak.ts';
import { encodeAction } from '../custom-id.ts';
import type { Question } from '../question.ts';

/** The name of the one field of {@link renderModal}. */
export const lineField = 'line';

/** So long a line may be that somebody puts above a briefing, as it is typed. */
export const longestLine = 300;

/** Asks a moderator for the line that stands above their briefing. */
export function renderModal(question: Question, say: Say): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeAction({ verb: 'edit', question }),
    title: say('edit-title'),
    components: [
      {
        type: ComponentType.Label,
        label: say('edit-line'),
        description: say('edit-hint'),
        component: {
          type: ComponentType.TextInput,
          custom_id: lineField,
          style: TextInputStyle.Short,
          max_length: longestLine,
        },
      },
    ],
  };
}
