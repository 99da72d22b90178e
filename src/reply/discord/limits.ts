// Discord's limits on what it is sent, in characters where nothing else is said. A test holds them against
// @sapphire/discord-utilities, which with all that it loads would be a tenth of the endpoint's start.

/** Of a description or the name of a choice, and of a name in the menu of a message. */
export const commandLimits = { description: 100, menuName: 32 } as const;

export const messageLimits = { content: 2000, buttonsInRow: 5 } as const;

export const buttonLimits = { label: 80 } as const;

export const menuLimits = { choices: 25, placeholder: 150, choiceLabel: 100 } as const;

/** Of a dialog: what stands above it, and above and below the name of its field. */
export const dialogLimits = { title: 45, label: 45, description: 100 } as const;

/** Of what is offered while a person types. */
export const suggestionLimits = { choices: 25, label: 100 } as const;

export const embedLimits = { description: 4096, fieldValue: 1024, footer: 2048, all: 6000 } as const;
