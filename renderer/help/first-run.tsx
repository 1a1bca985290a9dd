import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { BridgeMark } from '../app/bridge-mark.tsx';
import { changeSettings, openDialog, show, useApp } from '../state/app.ts';
import { exampleFor } from '../translate/actions.ts';
import { isEmpty, openMessage, setReader, useTranslate } from '../translate/store.ts';
import { docFromMarkdown } from '../translate/text/from-markdown.ts';
import { Button } from '../ui/button.tsx';
import { startTour, Tour } from './tour.tsx';
import { TryLookup } from './try-lookup.tsx';

/** Which team, then an example on the real screen or an import. Each step can be skipped. */
export function FirstRun({ onClose }: { readonly onClose: () => void }) {
  const { side, keepDrafts } = useApp((app) => app.settings);
  const [step, setStep] = useState<'team' | 'begin' | 'tour'>('team');
  const done = (): void => {
    void changeSettings({ firstRunDone: true });
    onClose();
  };
  const choose = (team: 'marketing' | 'it' | null): void => {
    const reader = team === 'it' ? 'marketing' : 'it';
    void changeSettings({ side: team, reader: team === null ? 'everyone' : reader });
    setReader(team === null ? 'everyone' : reader);
    setStep('begin');
  };
  const example = (): void => {
    show('translate');
    if (isEmpty(useTranslate.getState()))
      openMessage({ doc: docFromMarkdown(exampleFor(useTranslate.getState().reader)) });
    startTour();
    setStep('tour');
  };
  if (step === 'tour') return <Tour onDone={done} />;
  return (
    <ModalOverlay isOpen className="veil" onOpenChange={(open) => !open && done()} isDismissable>
      <Modal className="modal modal-small">
        <Dialog className="first-run" aria-label="Welcome to Termbridge">
          <BridgeMark size={44} />
          {step === 'team' ? (
            <>
              <h2>Plain words between Marketing and IT</h2>
              <p>
                Paste a message, and see what the other side will not understand, with plain words in its place.
                Everything stays on this computer.
              </p>
              <p className="first-question">Which team are you in?</p>
              <div className="first-choices">
                <Button look={side === 'marketing' ? 'primary' : 'plain'} onPress={() => choose('marketing')} autoFocus>
                  Marketing
                </Button>
                <Button look={side === 'it' ? 'primary' : 'plain'} onPress={() => choose('it')}>
                  IT
                </Button>
                <Button onPress={() => choose(null)}>Neither, or both</Button>
              </div>
              <label className="first-keep">
                <input
                  type="checkbox"
                  checked={keepDrafts}
                  onChange={() => void changeSettings({ keepDrafts: !keepDrafts })}
                />
                Keep my messages, to find them again
              </label>
            </>
          ) : (
            <>
              <TryLookup />
              <h2>How do you want to begin?</h2>
              <div className="first-choices">
                <Button look="primary" onPress={example} autoFocus>
                  Show me an example
                </Button>
                <Button
                  onPress={() => {
                    done();
                    openDialog('import');
                  }}
                >
                  Import our own terms
                </Button>
              </div>
            </>
          )}
          <Button look="quiet" onPress={done}>
            Skip
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
