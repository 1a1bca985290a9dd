import { host, reloadLibrary, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { AlertIcon, ShieldIcon } from '../ui/icons.ts';

export function StatusBar() {
  const loaded = useApp((app) => app.loaded);
  const failed = useApp((app) => app.loadError);
  // That of the program is never empty, and asking it for its concepts would read them all.
  const names = (loaded?.glossaries ?? [])
    .filter((glossary) => glossary.withPage || glossary.concepts.length > 0)
    .map(({ name }) => name);
  const missing = (loaded?.glossaries ?? []).filter((glossary) => glossary.missing === true).map(({ name }) => name);
  return (
    <footer className="status-bar" data-region="status">
      <span className="status-line">
        <ShieldIcon size={15} aria-hidden="true" />
        Offline. Your text stays on this computer.
      </span>
      <span className="spring" />
      {failed === null ? null : (
        <span className="status-line status-error" role="alert">
          <AlertIcon size={15} aria-hidden="true" />
          The glossaries could not be loaded.
          <Button small look="quiet" onPress={() => void reloadLibrary()}>
            Try again
          </Button>
          <Button small look="quiet" onPress={() => void host().copy({ text: failed })}>
            Copy details
          </Button>
        </span>
      )}
      {missing.length === 0 ? null : (
        <span className="status-line">
          <AlertIcon size={15} aria-hidden="true" />
          {`${missing.join(', ')} cannot be reached just now; its last known terms are used`}
        </span>
      )}
      <span className="status-names">{names.join(', ')}</span>
    </footer>
  );
}
