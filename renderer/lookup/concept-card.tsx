import { useMemo } from 'react';
import { type Concept, preferredTerm, type Writer } from '../../glossary/concept.ts';
import type { Entry } from '../../glossary/library.ts';
import { Markdown } from '../definition/markdown.tsx';
import { editConcept } from '../glossary/store.ts';
import { useApp } from '../state/app.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { day } from '../ui/dates.ts';
import { CopyIcon, EditIcon, StarIcon } from '../ui/icons.ts';
import { SideTag, StatusTag } from '../ui/tags.tsx';
import { copyWording } from './copy.ts';
import { clashesOf, names, otherName, plainOf, sayTo } from './facts.ts';
import { follow, toggleFavourite } from './store.ts';

interface Props {
  readonly entry: Entry;
  /** Small: what the look-up window has room for. */
  readonly small?: boolean;
  /** Only what to say to this one. */
  readonly reader?: Writer;
  /** Other meanings of the same word stand beside it. */
  readonly beside?: boolean;
  readonly onConcept?: (id: string) => void;
}

/** All about one concept. */
export function ConceptCard({
  entry,
  small = false,
  beside = false,
  reader,
  onConcept = (id) => follow(id, entry.concept.id),
}: Props) {
  const { concept } = entry;
  const other = otherName(concept);
  return (
    <article className="concept" aria-label={preferredTerm(concept)}>
      <header className="concept-head">
        <h2 className="concept-term">{preferredTerm(concept)}</h2>
        {other === '' ? null : <span className="concept-other">{other}</span>}
      </header>
      <Meta entry={entry} small={small} beside={beside} />
      <p className="concept-plain">{plainOf(concept)}</p>
      {concept.definition === undefined ? null : (
        <div className="concept-definition">
          <Markdown text={concept.definition} onConcept={onConcept} />
        </div>
      )}
      <Facts entry={entry} onConcept={onConcept} small={small} beside={beside} reader={reader} />
      <Source entry={entry} />
    </article>
  );
}

/** Whose word, about what, how far it is agreed; and what can be done with it. */
function Meta({ entry: { concept }, small, beside }: Required<Omit<Props, 'onConcept' | 'reader'>>) {
  return (
    <div className="concept-meta">
      <SideTag side={concept.side} />
      <StatusTag status={concept.status ?? 'approved'} />
      {small || concept.topic === undefined ? null : <span className="topic">{concept.topic.join(', ')}</span>}
      <span className="spring" />
      {small && !beside ? null : <Actions concept={concept} />}
    </div>
  );
}

function Actions({ concept }: { readonly concept: Concept }) {
  const favourite = useApp((app) => app.settings.favourites.includes(concept.id));
  return (
    <>
      <Button small look="quiet" aria-label="Copy plain wording" onPress={() => void copyWording(concept)}>
        <CopyIcon size={15} aria-hidden="true" />
        <span className="copy-what">Copy plain wording</span>
      </Button>
      <span data-favourite={favourite || undefined}>
        <IconButton
          label={favourite ? 'Remove from favourites' : 'Add to favourites'}
          onPress={() => toggleFavourite(concept.id)}
        >
          <StarIcon size={16} />
        </IconButton>
      </span>
      <IconButton label="Edit entry" onPress={() => editConcept(concept.id)}>
        <EditIcon size={16} />
      </IconButton>
    </>
  );
}

function Facts({
  entry: { concept },
  onConcept,
  small,
  beside,
  reader: only,
}: {
  readonly entry: Entry;
  readonly onConcept: (id: string) => void;
  readonly small: boolean;
  readonly beside: boolean;
  readonly reader: Writer | undefined;
}) {
  const library = useApp((app) => app.library);
  const clashes = useMemo(() => (library === null ? [] : clashesOf(library, concept)), [library, concept]);
  // Other meanings of the word stand beside this card; and "bounce" says nothing about which bounce.
  const related = (concept.see ?? [])
    .flatMap((id) => library?.entry(id) ?? [])
    .filter((one) => !beside || !clashes.includes(one));
  const namesakes = related.map((one) => preferredTerm(one.concept));
  const link = (one: Concept): string => {
    const name = preferredTerm(one);
    const same = name === preferredTerm(concept) || namesakes.filter((other) => other === name).length > 1;
    return same ? `${name}: ${plainOf(one)}` : name;
  };
  const other = names(concept).slice(1);
  const [example] = concept.examples ?? [];
  const confuse = concept.sections?.find(({ title }) => /confuse/i.test(title));
  const sections = small ? [] : (concept.sections ?? []).filter((section) => section !== confuse);
  return (
    <dl className="facts">
      {(['it', 'marketing'] as const).map((reader) => {
        if (only !== undefined && only !== reader) return null;
        const say = sayTo(concept, reader);
        if (say === null && only === undefined) return null;
        return (
          <Fact
            key={reader}
            name={`Say to ${reader === 'it' ? 'IT' : 'Marketing'}`}
            value={say === null ? `“${preferredTerm(concept)}”: it is their own word` : `“${say}”`}
          />
        );
      })}
      {other.length > 1 ? <Fact name="Also" value={other.join(', ')} /> : null}
      {example === undefined ? null : (
        <Fact
          name="Example"
          value={
            <>
              “{example.said}”
              {example.better === undefined ? null : <span className="better">Better: “{example.better}”</span>}
            </>
          }
        />
      )}
      {beside || (confuse === undefined && clashes.length === 0) ? null : (
        <Fact
          name="Don’t confuse"
          value={
            confuse === undefined ? (
              clashes.map(({ concept: clash }) => (
                <button key={clash.id} type="button" className="link clash-link" onClick={() => onConcept(clash.id)}>
                  {preferredTerm(clash)}: {plainOf(clash)}
                </button>
              ))
            ) : (
              <Markdown text={confuse.markdown} onConcept={onConcept} />
            )
          }
        />
      )}
      {sections.map(({ title, markdown }) => (
        <Fact
          key={title}
          name={title === '' ? 'More' : title}
          value={<Markdown text={markdown} onConcept={onConcept} />}
        />
      ))}
      {related.length === 0 ? null : (
        <Fact
          name="Related"
          value={
            <span className="related">
              {related.map(({ concept: one }) => (
                <button key={one.id} type="button" className="link" onClick={() => onConcept(one.id)}>
                  {link(one)}
                </button>
              ))}
            </span>
          }
        />
      )}
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Source({ entry: { glossary, concept } }: { readonly entry: Entry }) {
  const name = useApp((app) => app.loaded?.glossaries.find(({ id }) => id === glossary)?.name ?? glossary);
  const parts = [
    name,
    concept.owner === undefined ? '' : `owner ${concept.owner}`,
    concept.changed === undefined ? '' : `changed ${day(concept.changed)}`,
  ];
  return <p className="concept-source">{parts.filter((part) => part !== '').join(', ')}</p>;
}
