/** Two to four choices side by side, one of them pressed (design guide, section 4). */
export function Segments<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly text: string }[];
  readonly value: T;
  readonly onChange: (id: T) => void;
}) {
  return (
    <div className="segments" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <div>
        {options.map((option) => (
          <button
            key={option.id}
            type="button"
            aria-pressed={option.id === value}
            onClick={() => onChange(option.id)}
          >
            {option.text}
          </button>
        ))}
      </div>
    </div>
  );
}
