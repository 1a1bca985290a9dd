import { useDeferredValue, useMemo, useState } from 'react';
import { CONCEPT_STATUSES, SIDES } from '../../glossary/concept.ts';
import { openDialog, useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/fields.tsx';
import { ExportIcon, ImportIcon, PlusIcon, SearchIcon } from '../ui/icons.ts';
import { SIDE_NAMES, STATUS_NAMES } from '../ui/tags.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { EntryForm } from './entry-form.tsx';
import { ProblemList } from './problem-list.tsx';
import { allRows, filterRows, type Sort, sortRows } from './rows.ts';
import { addTerm, setFilters, useGlossary } from './store.ts';
import { TermTable } from './term-table.tsx';

const NONE: readonly [] = [];

/** All terms in a table, with the form of one beside it. */
export default function GlossaryView() {
  const loaded = useApp((app) => app.loaded);
  const filters = useGlossary((state) => state.filters);
  const editing = useGlossary((state) => state.editing);
  const [sort, setSort] = useState<Sort>({ by: 'term', down: false });
  const all = allRows(loaded?.glossaries ?? NONE);
  // What is typed stands in the box before the table follows.
  const wanted = useDeferredValue(filters);
  const rows = useMemo(() => sortRows(filterRows(all, wanted), sort, wanted.text), [all, wanted, sort]);
  return (
    <div className="glossary" data-form={editing !== null || undefined}>
      <FilterBar count={rows.length} of={all.length} />
      <ProblemList />
      <div className="glossary-body">
        <div className="table-side">
          <TermTable rows={rows} sort={sort} onSort={setSort} />
          <BulkBar rows={rows} />
        </div>
        {editing === null ? null : <EntryForm key={`${editing.glossaryId}/${editing.original?.id ?? 'new'}`} />}
      </div>
    </div>
  );
}

function FilterBar({ count, of }: { readonly count: number; readonly of: number }) {
  const filters = useGlossary((state) => state.filters);
  const glossaries = useApp((app) => app.loaded?.glossaries) ?? [];
  const found =
    count === of
      ? `${of.toLocaleString('en-GB')} terms`
      : `${count.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`;
  return (
    <div className="filter-bar" role="toolbar" aria-label="Filters" data-region="filters">
      <div className="filter-text">
        <SearchIcon size={16} aria-hidden="true" />
        <input
          aria-label="Filter by words"
          placeholder="Filter"
          spellCheck={false}
          value={filters.text}
          onChange={(event) => setFilters({ text: event.target.value })}
        />
      </div>
      <SelectField
        small
        hideLabel
        label="Whose word"
        value={filters.side}
        options={[{ id: 'all', label: 'Any side' }, ...SIDES.map((id) => ({ id, label: SIDE_NAMES[id] }))]}
        onChange={(side) => setFilters({ side })}
      />
      <SelectField
        small
        hideLabel
        label="Status"
        value={filters.status}
        options={[
          { id: 'all', label: 'Any status' },
          ...CONCEPT_STATUSES.map((id) => ({ id, label: STATUS_NAMES[id] })),
        ]}
        onChange={(status) => setFilters({ status })}
      />
      <SelectField
        small
        hideLabel
        label="Glossary"
        value={filters.glossary}
        options={[{ id: 'all', label: 'All glossaries' }, ...glossaries.map(({ id, name }) => ({ id, label: name }))]}
        onChange={(glossary) => setFilters({ glossary })}
      />
      <span className="pane-note" role="status">
        {found}
      </span>
      <span className="spring" />
      <Button aria-label="Import" onPress={() => openDialog('import')}>
        <ImportIcon size={16} aria-hidden="true" />
        <span className="wide-only">Import</span>
      </Button>
      <Button aria-label="Export" onPress={() => openDialog('export')}>
        <ExportIcon size={16} aria-hidden="true" />
        <span className="wide-only">Export</span>
      </Button>
      <Button look="primary" onPress={() => addTerm({})}>
        <PlusIcon size={16} aria-hidden="true" />
        New term
      </Button>
    </div>
  );
}
