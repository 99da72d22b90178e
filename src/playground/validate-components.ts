import type { FormError } from './form-errors.ts';
import type { ButtonBody, MenuBody, RowBody } from './message-body.ts';
import { checkScheme } from './validate-embed.ts';

const maxRows = 5;
const maxButtons = 5;

/** Rules for rows, buttons and menus that Discord's published schema does not hold. */
export function validateComponents(rows: readonly RowBody[]): FormError[] {
  const errors: FormError[] = [];
  if (rows.length > maxRows) {
    errors.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${maxRows} in length.`,
    });
  }
  const customIds = new Set<string>();
  const numbers = new Set<number>();
  rows.forEach((row, rowIndex) => {
    const rowPath = ['components', rowIndex];
    errors.push(...checkWidth(row, rowPath));
    row.components.forEach((part, partIndex) => {
      const path = [...rowPath, 'components', partIndex];
      errors.push(...(part.type === 2 ? checkButton(part, path) : checkMenu(part, path)));
      if (part.custom_id && customIds.has(part.custom_id)) {
        const message = 'Component custom id cannot be duplicated';
        errors.push({ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message });
      }
      if (part.custom_id) customIds.add(part.custom_id);
      if (part.id && numbers.has(part.id)) {
        errors.push({
          path: [...path, 'id'],
          code: 'COMPONENT_ID_DUPLICATED',
          message: 'Component id cannot be duplicated',
        });
      }
      if (part.id) numbers.add(part.id);
    });
  });
  return errors;
}

function checkWidth(row: RowBody, path: readonly (string | number)[]): FormError[] {
  const width = row.components.reduce((sum, part) => sum + (part.type === 2 ? 1 : maxButtons), 0);
  if (width <= maxButtons) return [];
  const message = `The row is ${width} wide; a row holds ${maxButtons} buttons or one menu.`;
  return [{ path, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

function checkButton(button: ButtonBody, path: readonly (string | number)[]): FormError[] {
  const errors: FormError[] = [];
  const say = (field: string, code: string, message: string) => errors.push({ path: [...path, field], code, message });
  if (!button.label?.trim() && !button.emoji) say('label', 'BASE_TYPE_REQUIRED', 'A button needs a label or an emoji.');
  if (button.style === 5) {
    if (!button.url) say('url', 'BASE_TYPE_REQUIRED', 'A link button must have a url');
    if (button.custom_id) {
      say('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED', 'A custom id and url cannot both be specified');
    }
    errors.push(...checkScheme(button.url, [...path, 'url'], ['http', 'https', 'discord']));
  } else {
    if (!button.custom_id) say('custom_id', 'BASE_TYPE_REQUIRED', 'A button that is not a link must have a custom id');
    if (button.url) say('url', 'BUTTON_COMPONENT_URL_NOT_ALLOWED', 'Only a link button (style 5) may have a url');
  }
  return errors;
}

function checkMenu(menu: MenuBody, path: readonly (string | number)[]): FormError[] {
  const errors: FormError[] = [];
  const say = (code: string, message: string, ...below: (string | number)[]) =>
    errors.push({ path: [...path, ...below], code, message });
  const values = new Set<string>();
  menu.options.forEach((option, index) => {
    if (values.has(option.value)) {
      const message = 'The specified option value is already used';
      say('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message, 'options', index, 'value');
    }
    values.add(option.value);
  });
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  if (least > most)
    say('SELECT_COMPONENT_INVALID_RANGE', `min_values ${least} is above max_values ${most}`, 'min_values');
  if (most > menu.options.length) {
    const message = `max_values ${most} is above the number of options, ${menu.options.length}`;
    say('BASE_TYPE_BAD_LENGTH', message, 'max_values');
  }
  const preset = menu.options.filter(option => option.default).length;
  if (preset > most)
    say('SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', `${preset} options are default, ${most} may be`, 'options');
  return errors;
}
