import { describe, expect, test } from 'vitest';
import type { Menu } from '../../../message-shape.ts';
import { leaveSelect, openSelect, pressSelectKey, takeOption } from '../../../page/message/select-keys.ts';

const one: Menu = {
  type: 3,
  id: 1,
  custom_id: 'menu',
  min_values: 1,
  max_values: 1,
  options: [
    { label: 'Apple', value: 'a' },
    { label: 'Pear', value: 'p', default: true },
    { label: 'Plum', value: 'u' },
  ],
};
const several: Menu = { ...one, max_values: 2, options: one.options.map(({ label, value }) => ({ label, value })) };

describe('a menu from which one is taken', () => {
  const open = openSelect('9', one);

  test('opens on what is set', () => {
    expect(open).toEqual({ messageId: '9', customId: 'menu', active: 1, chosen: ['p'], typed: '' });
  });

  test.each([
    ['ArrowDown', 2],
    ['ArrowUp', 0],
    ['End', 2],
    ['Home', 0],
  ])('%s goes to option %d', (key, active) => {
    expect(pressSelectKey(open, one, key)).toEqual({ kind: 'change', select: { ...open, active } });
  });

  test.each([
    ['a', 'Apple'],
    ['P', 'Pear'],
    ['pl', 'Plum'],
    ['plum', 'Plum'],
    ['pla', 'Apple'],
    ['ppl', 'Plum'],
    ['x', 'Pear'],
  ])('%s goes to %s', (letters, label) => {
    const at = [...letters].reduce((select, letter) => {
      const effect = pressSelectKey(select, one, letter);
      return effect?.kind === 'change' ? effect.select : select;
    }, open);
    expect(one.options[at.active]?.label).toBe(label);
  });

  test('goes round at the ends', () => {
    expect(pressSelectKey({ ...open, active: 2 }, one, 'ArrowDown')).toMatchObject({ select: { active: 0 } });
    expect(pressSelectKey({ ...open, active: 0 }, one, 'ArrowUp')).toMatchObject({ select: { active: 2 } });
  });

  test.each(['Enter', ' '])('%j sends the option', key => {
    expect(pressSelectKey(open, one, key)).toEqual({ kind: 'send', values: ['p'] });
  });

  test.each(['Escape', 'Tab'])('%s closes without sending', key => {
    expect(pressSelectKey(open, one, key)).toEqual({ kind: 'close' });
  });

  test.each(['x', 'Shift'])('%s does nothing', key => {
    expect(pressSelectKey(open, one, key)).toBeNull();
  });
});

describe('a menu from which several are taken', () => {
  const open = openSelect('9', several);

  test('adds and takes out, and stops at the most', () => {
    expect(takeOption(open, several, 'a')).toMatchObject({ select: { chosen: ['a'] } });
    expect(takeOption({ ...open, chosen: ['a', 'p'] }, several, 'a')).toMatchObject({ select: { chosen: ['p'] } });
    expect(takeOption({ ...open, chosen: ['a', 'p'] }, several, 'u')).toBeNull();
  });

  test('sends on leaving, when there is something to send', () => {
    expect(leaveSelect({ ...open, chosen: ['a', 'p'] }, several)).toEqual({ kind: 'send', values: ['a', 'p'] });
    expect(leaveSelect(open, several)).toEqual({ kind: 'close' });
  });
});
