import type { ImportMapping, ImportPreview } from '../../glossary/host-api.ts';

/** What a column can hold: the keys of an entry that fit into a cell. */
const FIELDS: readonly (readonly [string, string])[] = [
  ['', 'Leave out'],
  ['id', 'Id'],
  ['term', 'Term'],
  ['terms', 'Other names'],
  ['side', 'Whose word'],
  ['plain', 'Plain wording'],
  ['meaning', 'Meaning in brackets'],
  ['definition', 'Definition'],
  ['pos', 'Kind of word'],
  ['use', 'What to do'],
  ['topic', 'Topics'],
  ['status', 'Status'],
  ['owner', 'Owner'],
  ['example', 'Example'],
];

/** Columns of the file over five of its rows, each with what it holds. */
export function ImportMappingTable({
  preview,
  onChange,
}: {
  readonly preview: ImportPreview;
  readonly onChange: (mapping: ImportMapping) => void;
}) {
  const columns = preview.mapping.columns ?? {};
  return (
    <div className="mapping scroll">
      <table>
        <thead>
          <tr>
            {preview.columns.map((column) => (
              <th key={column} scope="col">
                <span className="mapping-name">{column}</span>
                <select
                  className="input"
                  aria-label={`What column ${column} holds`}
                  value={columns[column] ?? ''}
                  onChange={(event) =>
                    onChange({ ...preview.mapping, columns: { ...columns, [column]: event.target.value } })
                  }
                >
                  {known(columns[column]).map(([id, label]) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.sample.slice(0, 5).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
            <tr key={index}>
              {preview.columns.map((column, at) => (
                <td key={column}>{row[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A field that the importer knows and this list does not is offered under its own name. */
const known = (current: string | undefined): readonly (readonly [string, string])[] =>
  current === undefined || FIELDS.some(([id]) => id === current) ? FIELDS : [...FIELDS, [current, current]];
