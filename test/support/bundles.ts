import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A function's code as it is deployed. */
export type Bundle = {
  /** All of it. */
  readonly code: string;
  /** What is read when the function starts; the rest waits until it is imported. */
  readonly atStart: string;
};

/** `import … from "./chunk.mjs"` and `import "./chunk.mjs"`; a dynamic import has a bracket. */
const STATIC_IMPORT = /(?:from|import)"\.\/([\w.-]+\.mjs)"/g;

/** The bundles of a synthesized app. */
export function readBundles(assemblyDir: string): readonly Bundle[] {
  return readdirSync(assemblyDir)
    .filter((name) => name.startsWith('asset.'))
    .map((name) => readBundle(path.join(assemblyDir, name)));
}

/** The bundle in a folder. */
export function readBundle(folder: string): Bundle {
  const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const first = new Set(['index.mjs']);
  // A set is walked to what is added on the way.
  for (const name of first) {
    for (const [, imported = ''] of read(name).matchAll(STATIC_IMPORT)) first.add(imported);
  }
  return { code: files.map(read).join('\n'), atStart: [...first].map(read).join('\n') };
}
