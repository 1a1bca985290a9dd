/** The one function we use. The package's own types would bring Node's into a folder that must do without. */
declare module 'csv-parse/sync' {
  export function parse(
    text: string,
    options: {
      readonly delimiter: string;
      readonly relax_quotes: boolean;
      readonly relax_column_count: boolean;
      readonly max_record_size: number;
      readonly to: number;
    },
  ): string[][];
}
