import type { APIActionRowComponent, APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from '../../discord-codes.ts';
import { encodeAction } from '../custom-id.ts';
import type { Answer, Audience, Next, NextButton, NextMenu, Notice } from '../reply.ts';
import { cut } from './escape.ts';
import { buttonLimits, menuLimits, messageLimits } from './limits.ts';

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
  const perRow = messageLimits.buttonsInRow;
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
  style: typeof ButtonStyle.Primary | typeof ButtonStyle.Secondary,
  action: Parameters<typeof encodeAction>[0],
): APIButtonComponent & { custom_id: string } {
  const text = cut(label, buttonLimits.label);
  return { type: ComponentType.Button, style, label: text, custom_id: encodeAction(action) };
}

function renderMenu({ placeholder, question, option, choices }: NextMenu): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: encodeAction({ verb: 'pick', option, question }),
    placeholder: cut(placeholder, menuLimits.placeholder),
    options: choices.slice(0, menuLimits.choices).map(({ label, value, chosen }) => ({
      label: cut(label, menuLimits.choiceLabel),
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
