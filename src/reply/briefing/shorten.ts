import { formatCount } from '../../figures.ts';
import { textLine } from '../lines.ts';
import type { Section } from '../reply.ts';

/** Sections with at most so many rows each; what is left out is counted, and said where it stands: `in the files`. */
export function shortenSections(sections: readonly Section[], most: number, where: string): readonly Section[] {
  return sections.map(({ heading, lines }) => {
    if (lines.length <= most) return { heading, lines };
    const left = formatCount(lines.length - most);
    return {
      heading,
      lines: [...lines.slice(0, most), textLine(`… and ${left} more, ${where}`)],
    };
  });
}
