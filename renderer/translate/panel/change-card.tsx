import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { termText } from '../../../glossary/concept.ts';
import type { Why } from '../../../glossary/results.ts';
import { openConcept } from '../../lookup/store.ts';
import { useApp } from '../../state/app.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DownIcon, UndoIcon, UpIcon } from '../../ui/icons.ts';
import { Keys } from '../../ui/keys.tsx';
import { MoreMenu } from '../../ui/menu.tsx';
import { SideTag } from '../../ui/tags.tsx';
import { always, clearChoice, decide, onlyHere } from '../decide.ts';
import { focusSelected } from '../focus.ts';
import type { Change, ChangeGroup, Wording } from '../model/types.ts';
import { acceptAndGo, go, pick } from '../review-keys.ts';
import { select, useTranslate } from '../store.ts';
import { StateIcon, Summary } from './changes-list.tsx';

interface Props {
  readonly group: ChangeGroup;
  readonly index: number;
  readonly of: number;
}

/** One change, opened: why, and what could stand there instead. */
export function ChangeCard({ group, index, of }: Props) {
  const selected = useTranslate((state) => state.selected);
  const change = group.changes.find(({ id }) => id === selected) ?? group.changes[0];
  if (change === undefined) return null;
  return (
    <section className="card" aria-label={`Change ${index + 1} of ${of}`} data-review>
      <header className="card-head">
        <StateIcon group={group} />
        <Summary group={group} />
        {change.choice === null && change.edit !== null ? null : (
          <IconButton label="Take back" onPress={() => clearOrReject(change)}>
            <UndoIcon size={15} />
          </IconButton>
        )}
      </header>
      <div className="card-where">
        {change.edit === null ? <span className="tag">Changed by hand</span> : <WhoseWord change={change} />}
        <span className="card-count">
          {index + 1} of {of}
        </span>
        <span className="spring" />
        <IconButton label="Previous change" keys="Shift+F8" isDisabled={index === 0} onPress={() => go(-1)}>
          <UpIcon size={16} />
        </IconButton>
        <IconButton label="Next change" keys="F8" isDisabled={index === of - 1} onPress={() => go(1)}>
          <DownIcon size={16} />
        </IconButton>
      </div>
      {change.edit === null ? null : (
        <>
          <p className="card-why">{whyOf(change, change.edit.why)}</p>
          <Options change={change} />
          <OwnWording key={change.key} change={change} />
        </>
      )}
      <CardFoot change={change} group={group} />
    </section>
  );
}

const clearOrReject = (change: Change): void =>
  change.edit === null ? decide(change, { type: 'keep' }) : clearChoice(change);

function WhoseWord({ change }: { readonly change: Change }) {
  const entry = useApp((app) => app.library?.entry(change.edit?.concept ?? ''));
  const term = entry?.concept.terms.find((one) => termText(one) === change.before);
  const isAcronym =
    (typeof term === 'object' && term.type === 'acronym') || /^[A-Z][A-Za-z0-9]*[A-Z0-9]s?$/.test(change.before);
  return <SideTag side={change.edit?.side ?? 'both'} what={isAcronym ? 'acronym' : 'word'} />;
}

/** The meanings of a word stand right below, with what they would read like. */
const whyOf = ({ before, wordings }: Change, { code, text }: Why): string =>
  code === 'ask' && new Set(wordings.map(({ concept }) => concept)).size > 1
    ? `“${before}” has more than one meaning, and the words around it do not settle which.`
    : text;

/** An explanation says already which meaning it is. */
const says = ({ after, sense, kind }: Wording): boolean =>
  sense === '' || kind === 'explain' || after.toLowerCase().includes(sense.toLowerCase());

function Options({ change }: { readonly change: Change }) {
  const { wordings, state, choice } = change;
  const chosen =
    state === 'kept'
      ? '0'
      : String(
          wordings.findIndex((one) => one.after === change.after && state === 'changed') + 1 ||
            (state === 'choice' || choice?.type === 'own' ? '' : ''),
        );
  const several = new Set(wordings.map((one) => one.concept)).size > 1;
  return (
    <RadioGroup
      className="card-options"
      aria-label={`Wording for ${change.before}`}
      value={chosen}
      onChange={(value) => pick(change, Number(value))}
    >
      {wordings.slice(0, 9).map((wording, index) => (
        <Radio
          key={`${wording.concept} ${wording.kind} ${wording.after}`}
          value={String(index + 1)}
          className="card-option"
        >
          <span className="radio-dot" aria-hidden="true" />
          <span className="option-text">
            {wording.after === '' ? <em>leave it out</em> : wording.after}
            {several && !says(wording) ? <small>{wording.sense}</small> : null}
          </span>
          <Keys keys={String(index + 1)} />
        </Radio>
      ))}
      <Radio value="0" className="card-option">
        <span className="radio-dot" aria-hidden="true" />
        <span className="option-text">Keep “{change.before}”</span>
        <Keys keys="0" />
      </Radio>
    </RadioGroup>
  );
}

function OwnWording({ change }: { readonly change: Change }) {
  const [text, setText] = useState(change.choice?.type === 'own' ? change.choice.text : '');
  return (
    <form
      className="own-wording"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') decide(change, { type: 'own', text: text.trim() });
      }}
    >
      <input
        className="input"
        aria-label="Your own wording"
        placeholder="Or write your own…"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() === '' || (change.choice?.type === 'own' && change.choice.text === text.trim()) ? null : (
        <button type="submit" className="button button-plain button-small">
          Use
        </button>
      )}
    </form>
  );
}

function CardFoot({ change, group: { changes } }: { readonly change: Change; readonly group: ChangeGroup }) {
  const places = changes.length;
  const next = changes[(changes.indexOf(change) + 1) % places];
  const glossary = useApp((app) => app.loaded?.glossaries.find(({ id }) => id === change.edit?.glossary)?.name);
  const standing = change.choice ?? (change.wordings[0] ? ({ type: 'option', ...change.wordings[0] } as const) : null);
  return (
    <footer className="card-foot">
      <span className="card-from">
        {change.edit === null
          ? ''
          : `From ${glossary ?? change.edit.glossary}${places > 1 ? `, for all ${places} places` : ''}`}
      </span>
      {change.edit === null ? null : (
        <MoreMenu
          label="More for this change"
          entries={[
            ...(places > 1
              ? [
                  {
                    id: 'place',
                    label: 'Show the next place',
                    run: () => {
                      select(next?.id ?? change.id);
                      focusSelected();
                    },
                  },
                  {
                    id: 'here',
                    label: `Keep “${change.before}” only here`,
                    run: () => decide(change, { type: 'keep' as const }, 'here'),
                  },
                ]
              : []),
            ...(places > 1 && change.choice !== null && change.choice.type !== 'keep'
              ? [{ id: 'only', label: 'This wording only here', run: () => onlyHere(change) }]
              : []),
            {
              id: 'always',
              label: 'Always use this wording',
              disabled: standing === null || change.state === 'choice',
              run: () => standing && void always(change, standing),
            },
            { id: 'never', label: `Never change “${change.before}”`, run: () => void always(change, { type: 'keep' }) },
            { id: 'entry', label: 'Open entry', run: () => openConcept(change.edit?.concept ?? '') },
          ]}
        />
      )}
      <Button look="primary" small onPress={acceptAndGo}>
        {change.state === 'choice' ? 'Next' : 'OK, next'}
        <Keys keys="Enter" />
      </Button>
    </footer>
  );
}
