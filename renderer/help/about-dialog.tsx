import { useEffect, useState } from 'react';
import type { About } from '../../glossary/host-api.ts';
import { BridgeMark } from '../app/bridge-mark.tsx';
import { attempt, host, useApp } from '../state/app.ts';
import { Dialog } from '../ui/dialog.tsx';

/** Versions, and what is stored where. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const [about, setAbout] = useState<About | null>(null);
  const glossaries = useApp((app) => app.loaded?.glossaries) ?? [];
  useEffect(() => {
    void attempt('The versions could not be read.', () => host().about()).then(setAbout);
  }, []);
  return (
    <Dialog open title="About Termbridge" onClose={onClose}>
      <div className="about">
        <div className="row">
          <BridgeMark size={34} />
          <div>
            <b>Termbridge {about?.version}</b>
            <p className="field-hint">Plain words between Marketing and IT, on your own computer.</p>
          </div>
        </div>
        <section aria-label="Privacy">
          <h3>Private by construction</h3>
          <p>
            Termbridge makes no connection. Your messages, look-ups and terms stay on this computer and in the folders
            you chose. Nothing is counted or sent.
          </p>
        </section>
        <section aria-label="What is stored where">
          <h3>What is stored where</h3>
          <dl className="places">
            {about?.places.map(({ what, where }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{where}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-label="Glossaries">
          <h3>Glossaries</h3>
          <dl className="places">
            {glossaries.map(({ id, name, concepts, place }) => (
              <div key={id}>
                <dt>{name}</dt>
                <dd>{`${concepts.length.toLocaleString('en-GB')} terms${place === '' ? '' : `, ${place}`}`}</dd>
              </div>
            ))}
          </dl>
        </section>
        <p className="field-hint">
          {Object.entries(about?.versions ?? {})
            .map(([name, version]) => `${name} ${version}`)
            .join(' · ')}
        </p>
      </div>
    </Dialog>
  );
}
