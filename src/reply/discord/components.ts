import { ButtonLimits, InteractionLimits, SelectMenuLimits } from '@sapphire/discord-utilities';
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { encodeAction } from '../custom-id.ts';
import type { Answer, Audience, Next, NextButton, NextMenu, Notice } from '../reply.ts';
import { cut } from './escape.ts';

export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

const mostRows = 5;

/** Next questions as buttons and menus, then the source, and a way to share a private answer or to delete a public one. */
export function renderAnswerRows(answer: Answer, audience: Audience): Row[] {
  const source: APIButtonComponent = {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: 'Source',
    url: answer.receipt.source.path,
  };
  const act: APIButtonComponent =
    audience === 'private'
      ? actionButton(answer.shareLabel, ButtonStyle.Primary, { verb: 'post', question: answer.question })
      : actionButton('Delete', ButtonStyle.Secondary, { verb: 'delete' });
  return [...renderNext(answer.next, mostRows - 1), row([source, act])];
}

/** The questions that a notice offers instead. */
export function renderNoticeRows(notice: Notice): Row[] {
  return renderNext(notice.next, mostRows);
}

function renderNext(next: readonly Next[], most: number): Row[] {
  const menus = next
    .flatMap(item => (item.kind === 'menu' && item.choices.length > 0 ? [row([renderMenu(item)])] : []))
    .slice(0, most);
  const buttons = distinct(next.flatMap(item => (item.kind === 'button' ? [renderButton(item)] : [])));
  const perRow = InteractionLimits.MaximumButtonsPerActionRow;
  const rows = Array.from({ length: Math.ceil(buttons.length / perRow) }, (_, index) =>
    row(buttons.slice(index * perRow, (index + 1) * perRow)),
  );
  return [...rows.slice(0, most - menus.length), ...menus];
}

function renderButton({ label, question, opens }: NextButton): APIButtonComponent & { custom_id: string } {
  return actionButton(label, ButtonStyle.Secondary, { verb: opens === 'here' ? 'ask' : 'open', question });
}

function actionButton(
  label: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary,
  action: Parameters<typeof encodeAction>[0],
): APIButtonComponent & { custom_id: string } {
  const text = cut(label, ButtonLimits.MaximumLabelCharacters);
  return { type: ComponentType.Button, style, label: text, custom_id: encodeAction(action) };
}

function renderMenu({ placeholder, question, option, choices }: NextMenu): APIStringSelectComponent {
  const length = SelectMenuLimits.MaximumLengthOfNameOfOption;
  return {
    type: ComponentType.StringSelect,
    custom_id: encodeAction({ verb: 'pick', option, question }),
    placeholder: cut(placeholder, SelectMenuLimits.MaximumPlaceholderCharacters),
    options: choices.slice(0, InteractionLimits.MaximumOptionsInSelectMenus).map(({ label, value, chosen }) => ({
      label: cut(label, length),
      value,
      default: chosen,
    })),
  };
}

/** Discord refuses a message in which two buttons have the same `custom_id`. */
function distinct<T extends { custom_id: string }>(buttons: readonly T[]): T[] {
  return buttons.filter((button, index) => buttons.findIndex(other => other.custom_id === button.custom_id) === index);
}

function row(components: (APIButtonComponent | APIStringSelectComponent)[]): Row {
  return { type: ComponentType.ActionRow, components };
}
