import * as documented from '@sapphire/discord-utilities';
import { expect, it } from 'vitest';
import * as limits from '../../../src/reply/discord/limits.ts';

it('has the limits that Discord documents', () => {
  const { AutoCompleteLimits, ButtonLimits, EmbedLimits, InteractionLimits, MessageLimits } = documented;
  const { ApplicationCommandLimits, ModalLimits, SelectMenuLimits, TextInputLimits } = documented;
  expect({ ...limits }).toEqual({
    commandLimits: {
      description: ApplicationCommandLimits.MaximumDescriptionCharacters,
      menuName: ApplicationCommandLimits.MaximumNameCharacters,
    },
    dialogLimits: {
      title: ModalLimits.MaximumTitleCharacters,
      label: TextInputLimits.MaximumLabelCharacters,
      // Of what stands below a field's name there is nothing.
      description: 100,
    },
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
