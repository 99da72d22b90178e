import { FluentType } from '@fluent/bundle';

/** Several texts: Fluent takes a text or a number as it is, and anything else as a type of its own. */
export class TextList extends FluentType<readonly string[]> {
  toString(): string {
    return this.value.join(', ');
  }
}
