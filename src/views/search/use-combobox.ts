import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useState } from 'react';

/** Props of the parts of one combobox (WAI-ARIA, "editable combobox with list autocomplete"). */
export interface Combobox {
  /** Around all of it. */
  readonly root: { readonly onBlur: (event: FocusEvent) => void };
  readonly field: {
    readonly role: 'combobox';
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-haspopup': 'listbox';
    readonly 'aria-expanded': boolean;
    readonly 'aria-controls': string | undefined;
    readonly 'aria-activedescendant': string | undefined;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** Around the list and what belongs to it. */
  readonly popup: { readonly onMouseDown: (event: MouseEvent) => void };
  readonly list: { readonly id: string; readonly role: 'listbox' };
  readonly option: (index: number) => {
    readonly id: string;
    readonly role: 'option';
    readonly 'aria-selected': boolean;
    readonly onMouseMove: () => void;
    readonly onClick: () => void;
  };
  /** Index of the option that Enter chooses; -1 for none. */
  readonly active: number;
}

/**
 * The focus stays in the field: arrows move through the options and around their ends, Enter chooses, Escape closes, and
 * every other key is the field's own. A list by this hook takes neither Home and End from the text nor a choice from
 * whoever leaves the field with Tab.
 *
 * @param options a new list, by identity, starts at `start` again
 */
export function useCombobox<T>({
  options,
  start,
  isOpen,
  onOpen,
  onClose,
  onChoose,
}: {
  readonly options: readonly T[];
  readonly start: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onChoose: (option: T) => void;
}): Combobox {
  const id = useId();
  const [moved, setMoved] = useState({ among: options, to: start });
  const active = Math.min(moved.among === options ? moved.to : start, options.length - 1);
  const setActive = (to: number) => setMoved({ among: options, to });
  const step = (by: 1 | -1) => {
    if (!isOpen) onOpen();
    else if (active < 0) setActive(by > 0 ? 0 : options.length - 1);
    else setActive((active + by + options.length) % options.length);
  };
  const hasList = isOpen && options.length > 0;
  const optionId = (index: number) => `${id}-${index}`;
  return {
    active,
    root: {
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onClose();
      },
    },
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': hasList,
      'aria-controls': hasList ? `${id}-list` : undefined,
      'aria-activedescendant': hasList && active >= 0 ? optionId(active) : undefined,
      onKeyDown: (event) => {
        // An input method's own keys: they pick a letter, not an option.
        if (event.nativeEvent.isComposing) return;
        const chosen = isOpen ? options[active] : undefined;
        if (event.key === 'ArrowDown') step(1);
        else if (event.key === 'ArrowUp') step(-1);
        else if (event.key === 'Escape' && isOpen) onClose();
        else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
        else return;
        event.preventDefault();
      },
    },
    // What is pressed must not take the focus from the field, and with it the list.
    popup: { onMouseDown: (event) => event.preventDefault() },
    list: { id: `${id}-list`, role: 'listbox' },
    option: (index) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === active,
      onMouseMove: () => {
        if (index !== active) setActive(index);
      },
      onClick: () => {
        const option = options[index];
        if (option !== undefined) onChoose(option);
      },
    }),
  };
}
