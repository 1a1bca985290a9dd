import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** One setting: what it is, and its switch. */
export function Line({ label, note, children }: Props) {
  return (
    <div className="settings-line">
      <div className="settings-label">
        <span>{label}</span>
        {note === undefined ? null : <small>{note}</small>}
      </div>
      <div className="row">{children}</div>
    </div>
  );
}
