import { addTerm } from '../../glossary/store.ts';
import { changeSettings, useApp } from '../../state/app.ts';
import { Button } from '../../ui/button.tsx';
import { Marked } from '../../ui/marked.tsx';
import { MoreMenu } from '../../ui/menu.tsx';
import { ignoreWord } from '../decide.ts';
import type { Mark } from '../model/types.ts';
import { isEmpty, rebuild, select, useTranslate } from '../store.ts';

/** Words nobody has explained yet, and dates that are none. */
export function UnknownList() {
  const marks = useTranslate((state) => state.model.marks);
  const selected = useTranslate((state) => state.selected);
  const empty = useTranslate(isEmpty);
  const words = marks.filter((mark, index) => marks.findIndex(({ word }) => word === mark.word) === index);
  if (words.length === 0) {
    return (
      <p className="quiet-note">
        {empty ? 'Words that no glossary knows are listed here.' : 'Every acronym in this message is known.'}
      </p>
    );
  }
  return (
    <ul className="findings">
      {words.map((mark) => (
        <Unknown
          key={mark.word}
          mark={mark}
          current={marks.some(({ id, word }) => id === selected && word === mark.word)}
          count={marks.filter(({ word }) => word === mark.word).length}
        />
      ))}
    </ul>
  );
}

function Unknown({ mark, current, count }: { readonly mark: Mark; readonly current: boolean; readonly count: number }) {
  const { finding, word } = mark;
  const isAcronym = finding.kind === 'unknown-acronym';
  const ignoreAlways = () => {
    void changeSettings({ ignoredAcronyms: [...useApp.getState().settings.ignoredAcronyms, word] }).then(rebuild);
  };
  return (
    <li className="finding" data-current={current || undefined}>
      <button type="button" className="finding-word" data-row={mark.id} onClick={() => select(mark.id)}>
        <b>{word}</b>
        {count > 1 ? <span className="times">×{count}</span> : null}
      </button>
      <p className="finding-sentence">
        <Marked text={mark.sentence} word={word} />
      </p>
      <p className="finding-why">{finding.text}</p>
      {finding.suggestions.length > 0 ? <p className="finding-why">Perhaps: {finding.suggestions.join(', ')}</p> : null}
      <div className="row">
        {isAcronym ? (
          <Button
            small
            onPress={() =>
              addTerm({
                term: word,
                example: mark.sentence,
                ...(finding.suggestions[0] ? { plain: finding.suggestions[0] } : {}),
              })
            }
          >
            Add to glossary
          </Button>
        ) : null}
        <Button small look="quiet" onPress={() => ignoreWord(word)}>
          Ignore
        </Button>
        {isAcronym ? (
          <MoreMenu
            label={`More for ${word}`}
            entries={[{ id: 'always', label: `Always ignore “${word}”`, run: ignoreAlways }]}
          />
        ) : null}
      </div>
    </li>
  );
}
