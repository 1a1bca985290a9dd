import { Radio, RadioGroup } from 'react-aria-components';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly { readonly id: T; readonly label: string; readonly keys?: string }[];
  readonly onChange: (value: T) => void;
}

/** A few choices side by side, of which one holds. */
export function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <RadioGroup
      className="segments"
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(next) => onChange(next as T)}
    >
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="segment" aria-keyshortcuts={option.keys}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
