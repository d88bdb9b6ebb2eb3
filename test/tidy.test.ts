import { readFileSync, readdirSync, statSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLOCKS, STATUSES } from '../shared/case/case.ts';
import { LOG_EVENTS } from '../shared/observability/log-events.ts';
import { METRICS } from '../shared/observability/metric-names.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TOP_LEVEL =
  /^(\..*|infra|functions|shared|test|cdk\.json|package\.json|package-lock\.json|tsconfig\.json|README\.md|LICENSE|knip\.json|vitest\.config\.ts|node_modules|cdk\.out|coverage)$/;

const files = ['infra', 'functions', 'shared', 'test'].flatMap((folder) => walk(folder));
const sources = files.filter((file) => file.endsWith('.ts') && !file.startsWith('test/'));
const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

function walk(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = path.posix.join(folder, name);
    return statSync(path.join(ROOT, file)).isDirectory() ? walk(file) : [file];
  });
}

/** What a file imports: paths inside the project resolved, packages by their names. */
function importsOf(file: string): string[] {
  const found = text(file).matchAll(
    /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm,
  );
  return [...found]
    .map(([, one, two, three]) => one ?? two ?? three ?? '')
    .map((name) => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name));
}

const DOMAIN =
  /^shared\/(case|triage|private-data|guard|policy|problem|channels|health|desk-api)\//;
const EDGES = /^shared\/(store|queue|secrets|observability|intake)\//;
const PLAIN = /^shared\/[^/]+\.ts$/;

/** Work that nobody has a number for, and tests that leave others or themselves out. */
const UNFINISHED = /TODO(?! \(#\d+\))|\b(it|describe|test)\.(only|todo|skip)\(/;
/** Folders of somebody's machine. */
const MACHINE_PATH = /(?:^|[\s"'`(=])\/(?:work|home|root|Users)\//m;

/** They compute and do nothing else. */
const PURE_LIBRARIES = new Set([
  'zod',
  'node:crypto',
  'temporal-polyfill',
  'fast-xml-parser',
  'libphonenumber-js/min',
]);

describe('imports', () => {
  it('keep the domain free of AWS, of edges and of Node but for crypto', () => {
    const broken = sources
      .filter((file) => DOMAIN.test(file))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ name }) => !(DOMAIN.test(name) || PLAIN.test(name) || PURE_LIBRARIES.has(name)));

    expect(broken).toEqual([]);
  });

  it('keep the edges off functions and infra', () => {
    const broken = sources
      .filter((file) => EDGES.test(file) || PLAIN.test(file))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ name }) => /^(functions|infra|test)\//.test(name));

    expect(broken).toEqual([]);
  });

  it('keep each function folder off the others and off infra', () => {
    const broken = sources
      .filter((file) => file.startsWith('functions/'))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ file, name }) => {
        const own = file.split('/').slice(0, 2).join('/');
        return (
          /^(infra|test)\//.test(name) ||
          (name.startsWith('functions/') && !name.startsWith(`${own}/`))
        );
      });

    expect(broken).toEqual([]);
  });

  it('let infra take from shared only names, configuration, errors and what a network can be asked, and the local commands time and triage besides', () => {
    const allowed =
      /^shared\/(policy\/configuration|channels\/registry-catch-up|observability\/metric-names|secrets\/names|store\/keys|configuration-name|classifier-names|classifier-file|rules-file|errors|random|time|triage\/[a-z/-]+)\.ts$/;
    const broken = sources
      .filter((file) => file.startsWith('infra/'))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ name }) => /^(shared|functions)\//.test(name) && !allowed.test(name));

    expect(broken).toEqual([]);
  });

  it('keep the clock, randomness and the environment out of the domain', () => {
    const broken = sources
      .filter((file) => DOMAIN.test(file))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random|randomUUID|process\.env/.test(text(file)),
      );

    expect(broken).toEqual([]);
  });

  it('take zod whole, because the named form adds 361 kB to a bundle', () => {
    const named = [...sources, ...files].filter(
      (file) =>
        /import (type )?\{[^}]*\} from 'zod'|import z from 'zod'/.test(text(file)) &&
        file !== 'test/tidy.test.ts',
    );

    expect(named).toEqual([]);
  });

  it('use no development dependency in what is deployed', () => {
    const { devDependencies } = JSON.parse(text('package.json')) as {
      devDependencies: Record<string, string>;
    };
    const broken = sources
      .filter((file) => /^(functions|shared)\//.test(file))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ name }) => name in devDependencies);

    expect(broken).toEqual([]);
  });
});

describe('files', () => {
  it('stand at the top level only where the layout has a place for them', () => {
    expect(readdirSync(ROOT).filter((name) => !TOP_LEVEL.test(name))).toEqual([]);
  });

  it('stay within 250 lines (tests 300), handlers within 40, lines within 100 columns', () => {
    const limitOf = (file: string) =>
      file.startsWith('test/') ? 300 : /^functions\/\w+\/handler\.ts$/.test(file) ? 40 : 250;
    const code = files.filter((file) => file.endsWith('.ts'));
    const long = code.filter((file) => text(file).trimEnd().split('\n').length > limitOf(file));
    const wide = sources.flatMap((file) =>
      text(file)
        .split('\n')
        .map((line, at) => ({ at: `${file}:${at + 1}`, columns: line.length, line }))
        .filter(({ columns, line }) => columns > 100 && !/['"`|]/.test(line)),
    );

    expect(long).toEqual([]);
    expect(wide).toEqual([]);
  });

  it('have names that say what they hold', () => {
    const vague = sources.filter((file) =>
      /\/(utils?|helpers?|common|types|index)\.ts$/.test(file),
    );

    expect(vague).toEqual([]);
  });

  it('hold no TODO without an issue, no narrow test and no path of a machine', () => {
    const bad = files
      .filter((file) => file !== 'test/tidy.test.ts' && /\.(ts|md|json|css|html)$/.test(file))
      .filter((file) => UNFINISHED.test(text(file)) || MACHINE_PATH.test(text(file)));

    expect(bad).toEqual([]);
  });

  it('use every name of the catalogues of log events and metrics', () => {
    const all = sources.map(text).join('\n');
    const unused = [
      ...Object.keys(LOG_EVENTS).filter((name) => !all.includes(`LOG_EVENTS.${name}`)),
      ...Object.keys(METRICS).filter((name) => !all.includes(`METRICS.${name}`)),
    ];

    expect(unused).toEqual([]);
  });
});

describe('documents', () => {
  const documents = ['README.md', ...files.filter((file) => file.endsWith('.md'))].filter((file) =>
    existsSync(path.join(ROOT, file)),
  );

  it('begin with a title and link only to files that exist', () => {
    const untitled = documents.filter((file) => !/^# \S/.test(text(file)));
    const dead = documents.flatMap((file) =>
      [...text(file).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(path.join(ROOT, path.dirname(file), target)))
        .map((target) => `${file}: ${target}`),
    );

    expect(untitled).toEqual([]);
    expect(dead).toEqual([]);
  });
});

describe('the README', () => {
  it('names every status and every clock by the words of the code', () => {
    const readme = text('README.md');

    for (const word of [...STATUSES, ...CLOCKS]) expect(readme).toContain(word);
  });
});
