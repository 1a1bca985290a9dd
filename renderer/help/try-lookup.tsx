import { useState } from 'react';
import { shortcutOf } from '../app/shortcuts.ts';
import { search } from '../lookup/store.ts';
import { useApp } from '../state/app.ts';
import { keyNames } from '../ui/keys.tsx';

/** The shortcut, with a box to try what it does. */
export function TryLookup() {
  const settings = useApp((app) => app.settings);
  const platform = useApp((app) => app.host.platform);
  const library = useApp((app) => app.library);
  const [text, setText] = useState('');
  const keys = keyNames(shortcutOf(settings, platform === 'browser' ? 'commands' : 'lookup-window')).join(' ');
  const [hit] = library === null ? [] : search(text);
  return (
    <section className="try-lookup" aria-label="Look up a word">
      <h2>Look a word up {platform === 'browser' ? 'at any time' : 'from any program'}</h2>
      <p>
        Press <kbd className="keys">{keys}</kbd> and type. Try it here, with CDP or cutover:
      </p>
      <input
        className="input"
        aria-label="Word to look up"
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="try-answer" aria-live="polite">
        {hit === undefined
          ? text.trim() === ''
            ? ''
            : 'Not in the glossary yet.'
          : `${hit.match.field === 'term' ? hit.match.text : hit.term}: ${hit.plain}`}
      </p>
    </section>
  );
}
