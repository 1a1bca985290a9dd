import { useApp } from '../state/app.ts';

/** The page's one polite live region. A no-break space at the end makes an equal sentence new. */
export function Announcer() {
  const { text, n } = useApp((app) => app.announcement);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-announcer>
      {text === '' ? '' : text + (n % 2 === 0 ? '\u00a0' : '')}
    </div>
  );
}
