import { useLocalStorage } from '@mantine/hooks';
import { useEffect, useEffectEvent } from 'react';

/** Keys of the keyboard that do something on a page. */
export interface Shortcut {
  /** As `KeyboardEvent.key` names them; the first one is shown. */
  readonly keys: readonly string[];
  readonly does: string;
  readonly run: () => void;
}

/** Where a key is a letter, or has a meaning already. */
const elsewhere = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="listbox"], [role="menu"]';

/** Whether keys do something, kept in this browser: who speaks to the browser types letters without meaning to. */
export const useShortcutsWanted = () => useLocalStorage({ key: 'evenhand-shortcuts', defaultValue: true, getInitialValueInEffect: false });

export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const [isWanted] = useShortcutsWanted();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest(elsewhere) !== null) return;
    const meant = shortcuts.find(({ keys }) => keys.includes(event.key));
    if (meant === undefined) return;
    event.preventDefault();
    meant.run();
  });
  useEffect(() => {
    if (!isWanted) return;
    const hear = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isWanted]);
}
