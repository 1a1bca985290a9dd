import { dismiss, host, useApp } from '../state/app.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { AlertIcon, CheckIcon, XIcon } from '../ui/icons.ts';

/** One calm line each, above the status bar. */
export function Notices() {
  const notices = useApp((app) => app.notices);
  return (
    <section className="notices" aria-label="Notices">
      {notices.map(({ id, text, tone, details, action }) => (
        <div key={id} className="notice" data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
          {tone === 'error' ? <AlertIcon size={17} aria-hidden="true" /> : <CheckIcon size={17} aria-hidden="true" />}
          <span>{text}</span>
          {action === undefined ? null : (
            <Button
              small
              look="quiet"
              onPress={() => {
                dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          {details === undefined ? null : (
            <Button small look="quiet" onPress={() => void host().copy({ text: details })}>
              Copy details
            </Button>
          )}
          <IconButton label="Dismiss" onPress={() => dismiss(id)}>
            <XIcon size={15} />
          </IconButton>
        </div>
      ))}
    </section>
  );
}
