import { openDialog, useApp } from '../state/app.ts';
import { AboutDialog } from './about-dialog.tsx';
import { FirstRun } from './first-run.tsx';
import { KeysDialog } from './keys-dialog.tsx';

export function HelpDialogs() {
  const dialog = useApp((app) => app.dialog);
  const close = () => openDialog(null);
  return (
    <>
      {dialog === 'keys' ? <KeysDialog onClose={close} /> : null}
      {dialog === 'about' ? <AboutDialog onClose={close} /> : null}
      {dialog === 'first-run' ? <FirstRun onClose={close} /> : null}
    </>
  );
}
