/** The package ships its zod schemas as JavaScript without types. These are the ones used here. */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniType } from 'zod/mini';

  export const CreateMessageInteractionCallbackRequestSchema: ZodMiniType<unknown, unknown>;
  export const UpdateMessageInteractionCallbackRequestSchema: ZodMiniType<unknown, unknown>;
  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodMiniType<unknown, unknown>;
  export const ModalInteractionCallbackRequestSchema: ZodMiniType<unknown, unknown>;
  export const PongInteractionCallbackRequestSchema: ZodMiniType<unknown, unknown>;
  export const IncomingWebhookInteractionRequestSchema: ZodMiniType<unknown, unknown>;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodMiniType<unknown, unknown>;
  export const ApplicationCommandUpdateRequestSchema: ZodMiniType<unknown, unknown>;
  export const MessageResponseSchema: ZodMiniType<unknown, unknown>;
  export const UserResponseSchema: ZodMiniType<unknown, unknown>;
  export const GuildMemberResponseSchema: ZodMiniType<unknown, unknown>;
  export const EntitlementResponseSchema: ZodMiniType<unknown, unknown>;
  export const ApplicationCommandResponseSchema: ZodMiniType<unknown, unknown>;
}
