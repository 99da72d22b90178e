import { type ElementPart, noChange } from 'lit';
import { Directive, type DirectiveParameters, directive, type PartInfo, PartType } from 'lit/directive.js';

type Styles = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Stands in for Lit's directive of the same name in the built page. Lit's writes a `style` attribute at first, which the page's
 * Content-Security-Policy forbids; this one sets the same styles by script.
 */
class StyleMapDirective extends Directive {
  #element: HTMLElement | null = null;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ATTRIBUTE) throw new Error('styleMap belongs into a style attribute.');
  }

  override update(part: ElementPart, [styles]: DirectiveParameters<this>): typeof noChange {
    if (part.element instanceof HTMLElement) this.#element = part.element;
    return this.render(styles);
  }

  render(styles: Styles): typeof noChange {
    for (const [name, value] of Object.entries(styles)) {
      this.#element?.style.setProperty(name, value === null || value === undefined ? '' : String(value));
    }
    return noChange;
  }
}

export const styleMap = directive(StyleMapDirective);
