import { useState } from 'react';
import type { BriefPoint } from '../../../glossary/results.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { insertLine } from '../actions.ts';
import { isEmpty, useTranslate } from '../store.ts';

/** The point's name, and how its line begins in the message. */
const POINTS: Readonly<Record<BriefPoint, readonly [name: string, start: string]>> = {
  ask: ['What is asked for', 'What we need:'],
  goal: ['Why', 'Why we need it:'],
  deadline: ['By when', 'We need it by:'],
  owner: ['Who decides', 'Contact for questions:'],
  audience: ['For whom', 'Who it is for:'],
  systems: ['Which systems', 'Systems concerned:'],
  'personal-data': ['Personal data', 'Personal data:'],
  approval: ['Approval', 'Approved by:'],
};

/** What a good request says and this one does not. */
export function MissingList() {
  const brief = useTranslate((state) => state.model.brief);
  const empty = useTranslate(isEmpty);
  if (empty) return <p className="quiet-note">What a request still lacks is listed here.</p>;
  return (
    <div className="missing">
      {brief.missing.length === 0 ? <p className="quiet-note">This request says all it needs to.</p> : null}
      {brief.missing.map(({ point, question }) => (
        <MissingPoint key={point} point={point} question={question} />
      ))}
      {brief.involve.length === 0 ? null : (
        <section className="involve" aria-label="Whom to involve">
          <h3>Whom to involve</h3>
          <ul>
            {brief.involve.map(({ who, because, concept }) => (
              <li key={`${who} ${concept}`}>
                <b>{who}</b> <span>{because}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function MissingPoint({ point, question }: { readonly point: BriefPoint; readonly question: string }) {
  const [text, setText] = useState('');
  const [name, start] = POINTS[point];
  return (
    <form
      className="missing-point"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        insertLine(`${start} ${text.trim()}`);
        setText('');
      }}
    >
      <h3>{name}</h3>
      <div className="missing-line">
        <TextField label={question} value={text} onChange={setText} />
        <Button small type="submit" isDisabled={text.trim() === ''}>
          Insert
        </Button>
      </div>
    </form>
  );
}
