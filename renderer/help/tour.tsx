import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { shortcutOf } from '../app/shortcuts.ts';
import { announce, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { keyNames } from '../ui/keys.tsx';

interface Stop {
  readonly at: string;
  readonly title: string;
  readonly text: string;
}

const STOPS: readonly Stop[] = [
  {
    at: '[data-region="draft"]',
    title: 'Your draft',
    text: 'Paste or write here. Bold, links, lists and tables stay as they are.',
  },
  {
    at: '[data-region="plain"]',
    title: 'The plain version',
    text: 'What the reader gets. Every underlined word was changed: click one to see why, and what else could stand there.',
  },
  {
    at: '.toolbar .segments',
    title: 'The reader',
    text: 'IT keeps IT’s own words, Marketing keeps Marketing’s. Everyone gets plain words for both.',
  },
  {
    at: '[data-region="panel"], .panel-button',
    title: 'What was found',
    text: 'Questions first, then the changes, unknown words, and what a good request says and this one does not.',
  },
  {
    at: '.toolbar > .button-primary',
    title: 'Copy',
    text: 'Copies the plain version with its formatting. You need not review anything first.',
  },
  {
    at: '.command-button',
    title: 'Look up anything',
    text: 'A word of either side, or what it does in your own words.',
  },
];

export const startTour = (): void => announce('Tour of the screen, six stops');

/** Two minutes on the real screen: a card beside each part, the rest as it is. */
export function Tour({ onDone }: { readonly onDone: () => void }) {
  const [index, setIndex] = useState(0);
  const stop = STOPS[index];
  const card = useRef<HTMLDialogElement>(null);
  const settings = useApp((app) => app.settings);
  useLayoutEffect(() => {
    const target = stop === undefined ? null : document.querySelector<HTMLElement>(stop.at);
    const element = card.current;
    if (element === null) return undefined;
    if (!element.open) element.show();
    if (target === null) return undefined;
    target.dataset['tour'] = 'here';
    const at = target.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.max(12, Math.min(innerWidth - width - 12, at.left + Math.min(24, at.width / 2)));
    const below = at.bottom + 12 + height < innerHeight;
    element.style.left = `${left}px`;
    element.style.top = `${below ? at.bottom + 12 : Math.max(12, Math.min(at.top + 70, innerHeight - height - 12))}px`;
    element.querySelector<HTMLElement>('.button-primary')?.focus();
    return () => {
      delete target.dataset['tour'];
    };
  }, [stop]);
  useEffect(() => {
    if (stop === undefined) onDone();
  }, [stop, onDone]);
  if (stop === undefined) return null;
  const last = index === STOPS.length - 1;
  return (
    <dialog
      ref={card}
      className="tour-card"
      aria-label={stop.title}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <p className="pane-note">
        {index + 1} of {STOPS.length}
      </p>
      <h2>{stop.title}</h2>
      <p>{stop.text}</p>
      {last ? (
        <p className="field-hint">{`${keyNames(shortcutOf(settings, 'commands')).join(' ')} opens it from everywhere. ? shows all keys.`}</p>
      ) : null}
      <div className="row">
        <Button small look="quiet" onPress={onDone}>
          End
        </Button>
        <span className="spring" />
        {index > 0 ? (
          <Button small onPress={() => setIndex(index - 1)}>
            Back
          </Button>
        ) : null}
        <Button small look="primary" onPress={() => (last ? onDone() : setIndex(index + 1))}>
          {last ? 'Done' : 'Next'}
        </Button>
      </div>
    </dialog>
  );
}
