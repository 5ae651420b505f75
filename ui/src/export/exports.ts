// What can be saved, and how its file is asked for.
import type { IconName } from '../elements/Icon.svelte';
import type { CsvFor, ReportFormat, ReportName } from '../generated/api';

export type ExportChoice = {
  id: 'chronicle-pdf' | 'events-excel' | 'events-machine';
  report: ReportName;
  format: ReportFormat;
  for: CsvFor;
  icon: IconName;
};

export const EXPORTS: ExportChoice[] = [
  { id: 'chronicle-pdf', report: 'chronicle', format: 'pdf', for: 'excel', icon: 'document' },
  { id: 'events-excel', report: 'events', format: 'csv', for: 'excel', icon: 'table' },
  { id: 'events-machine', report: 'events', format: 'csv', for: 'machine', icon: 'code' },
];

/** The name of a file without its folder, on any system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
