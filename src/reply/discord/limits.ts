// Discord's limits on what a message may hold, in characters where nothing else is said. A test holds them against
// @sapphire/discord-utilities, which with all that it loads would be a tenth of the endpoint's start.

export const messageLimits = { content: 2000, buttonsInRow: 5 } as const;

export const buttonLimits = { label: 80 } as const;

export const menuLimits = { choices: 25, placeholder: 150, choiceLabel: 100 } as const;

/** Of what is offered while a person types. */
export const suggestionLimits = { choices: 25, label: 100 } as const;

export const embedLimits = { description: 4096, fieldValue: 1024, footer: 2048, all: 6000 } as const;
