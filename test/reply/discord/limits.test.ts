import * as documented from '@sapphire/discord-utilities';
import { expect, it } from 'vitest';
import {
  buttonLimits,
  embedLimits,
  menuLimits,
  messageLimits,
  suggestionLimits,
} from '../../../src/reply/discord/limits.ts';

it('has the limits that Discord documents', () => {
  const { AutoCompleteLimits, ButtonLimits, EmbedLimits, InteractionLimits, MessageLimits, SelectMenuLimits } =
    documented;
  expect({ messageLimits, buttonLimits, menuLimits, suggestionLimits, embedLimits }).toEqual({
    messageLimits: {
      content: MessageLimits.MaximumLength,
      buttonsInRow: InteractionLimits.MaximumButtonsPerActionRow,
    },
    buttonLimits: { label: ButtonLimits.MaximumLabelCharacters },
    menuLimits: {
      choices: InteractionLimits.MaximumOptionsInSelectMenus,
      placeholder: SelectMenuLimits.MaximumPlaceholderCharacters,
      choiceLabel: SelectMenuLimits.MaximumLengthOfNameOfOption,
    },
    suggestionLimits: {
      choices: AutoCompleteLimits.MaximumAmountOfOptions,
      label: AutoCompleteLimits.MaximumLengthOfNameOfOption,
    },
    embedLimits: {
      description: EmbedLimits.MaximumDescriptionLength,
      fieldValue: EmbedLimits.MaximumFieldValueLength,
      footer: EmbedLimits.MaximumFooterLength,
      all: EmbedLimits.MaximumTotalCharacters,
    },
  });
});
