import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GroupCommit, captureDatabase } from '../../../infra/local/group-commit.ts';

describe('GroupCommit', () => {
  let folder: string;
  let written: DatabaseSync;
  let beside: DatabaseSync;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'redress-commit-'));
    const file = path.join(folder, 'any.db');
    written = new DatabaseSync(file);
    written.exec('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT NOT NULL)');
    beside = new DatabaseSync(file);
  });
  afterEach(() => {
    written.close();
    beside.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (word: string | null) => written.prepare('INSERT INTO words VALUES (?)').run(word);
  /** What another process would find after a kill -9 at this moment. */
  const kept = () =>
    beside
      .prepare('SELECT word FROM words')
      .all()
      .map(({ word }) => word);

  it('has on disk what was written before, once it says so, and brings it there together', async () => {
    const commits = new GroupCommit(written);
    write('one');
    const first = commits.kept();
    write('two');
    const second = commits.kept();
    const before = kept();
    await first;

    expect(second).toBe(first);
    expect(before).toEqual([]);
    expect(kept()).toEqual(['one', 'two']);
    commits.stop();
  });

  it('loses nothing of a group when one statement of it is refused', async () => {
    const commits = new GroupCommit(written);
    write('one');

    expect(() => write(null)).toThrow(/NOT NULL/);
    await commits.kept();
    write('two');
    await commits.kept();

    expect(kept()).toEqual(['one', 'two']);
    commits.stop();
  });

  it('keeps what nobody waits for, at the latest when it stops', () => {
    const commits = new GroupCommit(written);
    write('left');

    commits.stop();
    write('after');

    expect(kept()).toEqual(['left', 'after']);
  });
});

describe('captureDatabase', () => {
  it('finds the database that is opened inside, and leaves the class as it was', () => {
    const exec = () => Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec');
    const before = exec();

    const { result, database } = captureDatabase(() => {
      const opened = new DatabaseSync(':memory:');
      opened.exec('PRAGMA journal_mode = WAL');
      return opened;
    });

    expect(database).toBe(result);
    expect(exec()).toEqual(before);
    result.close();
  });
});
