import { lazy, Suspense } from 'react';
import { openDialog, useApp } from '../state/app.ts';

const ImportDialog = lazy(() => import('./import-dialog.tsx'));
const ExportDialog = lazy(() => import('./export-dialog.tsx'));

/** The dialogs of the glossary, loaded when they are wanted. */
export function GlossaryDialogs() {
  const dialog = useApp((app) => app.dialog);
  const close = () => openDialog(null);
  return (
    <Suspense fallback={null}>
      {dialog === 'import' ? <ImportDialog onClose={close} /> : null}
      {dialog === 'export' ? <ExportDialog onClose={close} /> : null}
    </Suspense>
  );
}
