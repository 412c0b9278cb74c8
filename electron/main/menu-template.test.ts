import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import {
  createWords,
  type DeskCommand,
  deskCommandSchema,
  type MenuState,
} from '../contract/index.ts';
import { menuTemplate } from './menu-template.ts';

const menu: MenuState = { language: 'fi', colourScheme: 'auto', undo: null, redo: null };
const languages = ['fi', 'sv', 'en'] as const;
const systems = [
  { system: 'Windows and Linux', isMac: false },
  { system: 'macOS', isMac: true },
];

function itemsOf(
  state: MenuState,
  { isMac = false, command = (_: DeskCommand) => {} } = {},
): readonly MenuItemConstructorOptions[] {
  const around = { command, showKeys: () => {}, showAbout: () => {}, isMac, isDevelopment: false };
  return menuTemplate(createWords(state.language), state, around).flatMap(withThoseBelow);
}

function withThoseBelow(item: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] {
  const { submenu } = item;
  return [item, ...(Array.isArray(submenu) ? submenu.flatMap(withThoseBelow) : [])];
}

/** Chooses an item as the menu would; its click needs nothing of Electron. */
function choose(item: MenuItemConstructorOptions): void {
  const click: unknown = item.click;
  if (typeof click === 'function') click();
}

describe.each(systems)('the menu on $system', ({ isMac }) => {
  it('has every command of the desk once', () => {
    const ids = itemsOf(menu, { isMac }).flatMap(({ id }) => id ?? []);
    expect(ids.sort()).toEqual([...deskCommandSchema.options].sort());
  });

  it('sends the command that was chosen', () => {
    const sent: DeskCommand[] = [];
    const items = itemsOf(menu, { isMac, command: (command) => sent.push(command) });
    for (const item of items) if (item.id !== undefined) choose(item);
    expect(sent).toEqual(items.flatMap(({ id }) => id ?? []));
  });

  it.each(languages)('has a label for every item in %s', (language) => {
    for (const item of itemsOf({ ...menu, language }, { isMac })) {
      if (item.type !== 'separator') expect(item.label).toMatch(/^\p{Lu}[^{}]+$/u);
    }
  });

  it('gives no two items the same keys', () => {
    const keys = itemsOf(menu, { isMac }).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(10);
  });
});

describe('undo and redo', () => {
  const labelled = (state: Partial<MenuState>) =>
    itemsOf({ ...menu, ...state })
      .filter(({ id }) => id === 'undo' || id === 'redo')
      .map(({ label, enabled }) => ({ label, enabled }));

  it('rest while there is nothing to undo or redo', () => {
    expect(labelled({})).toEqual([
      { label: 'Kumoa', enabled: false },
      { label: 'Tee uudelleen', enabled: false },
    ]);
  });

  it('say the name of the step', () => {
    const undo = 'lukitse pari: Mats Öhman ja Siiri Väyrynen';
    expect(labelled({ undo, redo: 'henkilön poisto' })).toEqual([
      { label: `Kumoa: ${undo}`, enabled: undefined },
      { label: 'Tee uudelleen: henkilön poisto', enabled: undefined },
    ]);
  });
});
