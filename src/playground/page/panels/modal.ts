import { html, nothing, type TemplateResult } from 'lit';
import type { Modal } from '../../modal-shape.ts';
import type { Actions } from '../actions.ts';
import type { App } from '../state/app.ts';

type Field = Modal['fields'][number];

function drawField(field: Field, isFirst: boolean): TemplateResult {
  const id = `field-${field.custom_id}`;
  const { description, placeholder = '' } = field;
  const hint = description === undefined ? nothing : `${id}-hint`;
  return html`<label for=${id}>${field.label}</label>
    ${description === undefined ? nothing : html`<p id="${id}-hint">${description}</p>`}
    ${
      field.is_long
        ? html`<textarea
            id=${id} name=${field.custom_id} aria-describedby=${hint} placeholder=${placeholder} rows="4"
            minlength=${field.min_length} maxlength=${field.max_length} ?required=${field.required} ?autofocus=${isFirst}
          >${field.value}</textarea>`
        : html`<input
            id=${id} name=${field.custom_id} aria-describedby=${hint} placeholder=${placeholder} type="text"
            autocomplete="off" value=${field.value}
            minlength=${field.min_length} maxlength=${field.max_length} ?required=${field.required} ?autofocus=${isFirst}
          />`
    }`;
}

/** The modal that a button has opened. */
export function drawModal({ modal }: App, actions: Actions): TemplateResult | typeof nothing {
  if (modal === null) return nothing;
  const { openedBy, shown } = modal;
  const close = () => actions.change(app => ({ ...app, modal: null }));
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = new FormData(event.currentTarget);
    const values = shown.fields.map(field => ({ name: field.custom_id, value: String(typed.get(field.custom_id)) }));
    actions.submit(openedBy, values);
  };
  return html`<dialog class="modal" aria-labelledby="modal-title" @close=${close}>
    <form @submit=${onSubmit}>
      <h2 id="modal-title">${shown.title}</h2>
      ${shown.fields.map((field, index) => drawField(field, index === 0))}
      <div class="modal-acts">
        <button type="button" class="text-button" @click=${close}>Cancel</button>
        <button type="submit" class="modal-submit">Submit</button>
      </div>
    </form>
  </dialog>`;
}
