import type { ReactNode } from 'react';

export interface PickOption<T extends string> {
  readonly value: T;
  readonly text: string;
}

/** Options under one heading; `null` is none. */
export interface PickGroup<T extends string> {
  readonly label: string | null;
  readonly options: readonly PickOption<T>[];
}

/**
 * One choice of many: a name in grey, the value in bold, and the browser's own list over both. `none` is the word for
 * no choice; without it something is always chosen.
 */
export function Pick<T extends string>({
  label,
  none,
  groups,
  value,
  onChange,
}: {
  readonly label: string;
  readonly none: string | null;
  readonly groups: readonly PickGroup<T>[];
  readonly value: T | null;
  readonly onChange: (value: T | null) => void;
}) {
  const options = groups.flatMap((group) => group.options);
  const chosen = options.find((option) => option.value === value);
  return (
    <label className={none !== null && chosen ? 'pick set' : 'pick'}>
      <span>{label}</span>
      <b aria-hidden="true">{chosen?.text ?? none}</b>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="m2 4 4 4 4-4" />
      </svg>
      <select
        value={chosen?.value ?? ''}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        {none !== null && <option value="">{none}</option>}
        {groups.map((group) => (
          <Group key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </Group>
        ))}
      </select>
    </label>
  );
}

function Group({ label, children }: { readonly label: string | null; readonly children: ReactNode }) {
  return label === null ? children : <optgroup label={label}>{children}</optgroup>;
}
