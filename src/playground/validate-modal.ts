import { ModalInteractionCallbackRequestSchema } from 'discord-api-spec/zod';
import { z } from 'zod';
import { checkSchema, type FormError } from './form-errors.ts';
import type { Modal } from './modal-shape.ts';

/** Characters that a text field takes, where nothing else is said. */
const fieldCharacters = 4000;

const TextInput = z.object({
  type: z.literal(4),
  custom_id: z.string(),
  style: z.union([z.literal(1), z.literal(2)]),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  required: z.boolean().nullish(),
  value: z.string().nullish(),
  placeholder: z.string().nullish(),
});
const ModalBody = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(
    z.object({ type: z.literal(18), label: z.string(), description: z.string().nullish(), component: TextInput }),
  ),
});

export type CheckedModal =
  | { readonly ok: true; readonly modal: Modal }
  | { readonly ok: false; readonly errors: readonly FormError[] };

/** Checks a modal against Discord's schema and what it lacks, and gives it as Discord's client would show it. */
export function checkModal(data: unknown): CheckedModal {
  const { errors } = checkSchema(ModalInteractionCallbackRequestSchema, { type: 9, data });
  if (errors.length > 0) return { ok: false, errors };
  const typed = ModalBody.safeParse(data);
  if (!typed.success) {
    const message = 'This stand-in does not model what stands here (only text fields in labels).';
    return { ok: false, errors: [{ path: ['data', 'components'], code: 'NOT_MODELLED', message }] };
  }
  const { custom_id, title, components } = typed.data;
  const names = components.map(({ component }) => component.custom_id);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) {
    const path = ['data', 'components', twice, 'component', 'custom_id'];
    const message = 'Component custom id cannot be duplicated';
    return { ok: false, errors: [{ path, code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }] };
  }
  const fields = components.map(({ label, description, component }, index) => ({
    label_id: 2 * index + 1,
    id: 2 * index + 2,
    custom_id: component.custom_id,
    label,
    ...(description ? { description } : {}),
    ...(component.placeholder ? { placeholder: component.placeholder } : {}),
    value: component.value ?? '',
    is_long: component.style === 2,
    required: component.required ?? true,
    min_length: component.min_length ?? 0,
    max_length: component.max_length ?? fieldCharacters,
  }));
  return { ok: true, modal: { custom_id, title, fields } };
}
