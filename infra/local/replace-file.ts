import { renameSync, writeFileSync } from 'node:fs';

/**
 * Writes a whole file or leaves the old one: a kill -9 in between leaves no half of it. Only the
 * user of this machine may read it.
 */
export function replaceFile(file: string, text: string): void {
  const next = `${file}.next`;
  writeFileSync(next, text, { mode: 0o600 });
  renameSync(next, file);
}
