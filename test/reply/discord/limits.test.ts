import {
  ButtonLimits,
  EmbedLimits,
  InteractionLimits,
  MessageLimits,
  SelectMenuLimits,
} from '@sapphire/discord-utilities';
import { expect, it } from 'vitest';
import { buttonLimits, embedLimits, menuLimits, messageLimits } from '../../../src/reply/discord/limits.ts';

it('has the limits that Discord documents', () => {
  expect({ messageLimits, buttonLimits, menuLimits, embedLimits }).toEqual({
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
    embedLimits: {
      title: EmbedLimits.MaximumTitleLength,
      description: EmbedLimits.MaximumDescriptionLength,
      fieldValue: EmbedLimits.MaximumFieldValueLength,
      footer: EmbedLimits.MaximumFooterLength,
      all: EmbedLimits.MaximumTotalCharacters,
    },
  });
});
