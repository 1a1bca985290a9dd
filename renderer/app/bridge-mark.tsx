/** The program's mark: a bridge. */
export function BridgeMark({ size = 30 }: { readonly size?: number }) {
  return (
    <svg className="bridge-mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M2 8.5h20M4 8.5v8.5M12 8.5v8.5M20 8.5v8.5M4 15.5a4 4.2 0 0 1 8 0M12 15.5a4 4.2 0 0 1 8 0"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    </svg>
  );
}
