import type { Expression, Message, Pattern, Term } from '@fluent/syntax';
import { commandLimits } from '../../src/reply/discord/limits.ts';
import { chosenBy, type Use, wantedBy } from './parameter-use.ts';

/** A message or a term as far as its own text goes. */
export interface EntryRead {
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** Messages and terms, `-name`, that stand in it. */
  readonly references: readonly string[];
  readonly problems: readonly string[];
}

/** Which parameters the text of a message or a term has, and how it uses them. */
export function readEntry(entry: Message | Term): EntryRead {
  const uses = new Map<string, Use[]>();
  const references: string[] = [];
  const problems: string[] = [];

  function readPattern(pattern: Pattern): void {
    for (const element of pattern.elements) {
      if (element.type === 'Placeable') readExpression(element.expression, 'text');
    }
  }

  function readExpression(expression: Expression, use: Use): void {
    switch (expression.type) {
      case 'Placeable':
        readExpression(expression.expression, use);
        return;
      case 'VariableReference':
        uses.set(expression.id.name, [...(uses.get(expression.id.name) ?? []), use]);
        return;
      case 'FunctionReference': {
        const wanted = wantedBy(expression.id.name);
        if (!wanted) problems.push(`there is no function ${expression.id.name}`);
        for (const argument of expression.arguments.positional) readExpression(argument, wanted ?? 'text');
        return;
      }
      case 'SelectExpression':
        readExpression(expression.selector, chosenBy(expression.variants));
        for (const { value } of expression.variants) readPattern(value);
        return;
      case 'MessageReference':
        if (expression.attribute) problems.push('messages have no attributes here');
        references.push(expression.id.name);
        return;
      case 'TermReference':
        references.push(`-${expression.id.name}`);
    }
  }

  if (entry.type === 'Message' && entry.attributes.length > 0) problems.push('messages have no attributes here');
  if (entry.value) readPattern(entry.value);
  if (entry.id.name.startsWith('command-') && lengthOf(entry.value) > commandLimits.description) {
    problems.push(`Discord shows ${commandLimits.description} characters of this`);
  }
  // What a term is given stands where it is used, and is no parameter of the message.
  return { uses: entry.type === 'Term' ? new Map() : uses, references, problems };
}

/** Of what is written out, in characters. */
function lengthOf(pattern: Pattern | null): number {
  const texts = pattern?.elements.map(element => (element.type === 'TextElement' ? element.value : '')) ?? [];
  return texts.join('').length;
}
