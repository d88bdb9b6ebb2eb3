import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = (name: string) =>
  fileURLToPath(new URL(`../../../infra/local/${name}.ts`, import.meta.url));

function run(name: string, lines: readonly string[], flags: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(name), ...flags], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const PRAISE = '{"text":"Thank you so much for the wonderful service, a lovely day","lang":"en"}';

describe('npm run classify', () => {
  it('judges each line, names the line and field that it cannot read, goes on and ends with 1', () => {
    const { status, stdout, stderr } = run('classify', [
      '{"text":"the heater caught fire, my lawyer will call you","lang":"en"}',
      '{"text":5}',
      'no JSON',
      '{"text":"mijn pakket is nooit aangekomen en niemand reageert"}',
    ]);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^line 2: text: .+\nline 3: not JSON\n$/);
    expect(Object.keys(first ?? {}).toSorted()).toEqual(
      ['band', 'issue', 'language', 'private', 'probability']
        .concat(['reasons', 'references', 'risk', 'topics'])
        .toSorted(),
    );
    expect(JSON.stringify(first?.['risk'])).toContain('"safety"');
    expect(second?.['language']).toBe('nl');
  });

  it('puts posts down as none only where it is told to, and never one with words of danger', () => {
    const issue = ({ stdout }: { stdout: string }) =>
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { issue: string }).issue);
    const danger = PRAISE.replace('a lovely day', 'a lovely day until it caught fire');

    expect(issue(run('classify', [PRAISE]))).toEqual(['unknown']);
    expect(issue(run('classify', [PRAISE, danger], ['--no-below', '0.95']))).not.toContain('yes');
    expect(issue(run('classify', [PRAISE, danger], ['--no-below', '0.95']))).toEqual([
      'no',
      'unknown',
    ]);
  });

  it('tells what is allowed when a flag or a file is wrong', () => {
    expect(run('classify', [], ['--no-below', '2']).stderr).toContain('allowed: off, 0.95');
    expect(run('classify', [], ['nowhere.jsonl'])).toMatchObject({
      status: 2,
      stderr: 'nowhere.jsonl: no such file\n',
    });
    expect(run('classify', [], ['--wrong']).status).toBe(2);
  });
});

describe('npm run evaluate', () => {
  it('shows a line per language and one for all, and names a row without a label', () => {
    const { status, stdout, stderr } = run('evaluate', [
      '{"text":"my parcel never arrived, terrible","lang":"en","label":1}',
      '{"text":"lovely parcel, thank you","lang":"en","label":0}',
      '{"text":"prachtig, dank je wel","lang":"nl","label":0}',
      '{"text":"no label","lang":"nl"}',
    ]);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^line 4: label: /);
    expect(stdout).toMatch(/calibration error/);
    expect(stdout).toMatch(/│ en +│ 2 /);
    expect(stdout).toMatch(/│ nl +│ 1 /);
    expect(stdout).toMatch(/│ all +│ 3 /);
  });
});
