import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { listOf, objectOf } from '../../infra/local/json.ts';
import { synthesize } from '../../infra/local/synthesize.ts';
import { readBundles } from '../support/bundles.ts';
import { exampleConfiguration } from '../support/configuration.ts';

/** A name that only the code of Bedrock's client holds. */
const CLIENT = 'AmazonBedrockFrontendService';
const bedrock = (modelId: string) => ({
  use: 'bedrock',
  modelId,
  usdPerMillionTokens: { input: 0.06, output: 0.24 },
  mostUsdPerDay: 5,
});

/** What a synthesized stack says of Bedrock: what it allows, and the functions that can ask it. */
function bedrockIn(assemblyDir: string) {
  const read = (file: string) => readFileSync(path.join(assemblyDir, file), 'utf8');
  const policies = Object.values(
    Template.fromJSON(JSON.parse(read('Redress.template.json')) as object).findResources(
      'AWS::IAM::Policy',
    ),
  );
  const allowed = policies
    .flatMap(({ Properties }) =>
      listOf(objectOf(objectOf(Properties)['PolicyDocument'])['Statement']),
    )
    .map((statement) => JSON.stringify(statement))
    .filter((statement) => statement.includes('bedrock:'));
  const asking = readBundles(assemblyDir).filter(({ code }) => code.includes(CLIENT));
  return { allowed, asking };
}

describe('Bedrock in the stack', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-bedrock-'));
  const outdir = path.join(folder, 'assembly');

  beforeAll(async () => {
    const file = path.join(folder, 'config.json');
    const classifier = bedrock('eu.amazon.nova-lite-v1:0');
    writeFileSync(file, JSON.stringify({ ...exampleConfiguration(), classifier }));
    await synthesize(outdir, file);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is no part of a deployment that does not name it: no client, no permission', () => {
    const { allowed, asking } = bedrockIn(inject('assemblyDir'));

    expect(allowed).toEqual([]);
    expect(asking).toEqual([]);
  });

  it('may be asked by triage alone, about the one model, once it is configured', () => {
    const { allowed, asking } = bedrockIn(outdir);

    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toContain('"bedrock:InvokeModel"');
    expect(allowed[0]).toContain(':inference-profile/eu.amazon.nova-lite-v1:0');
    expect(allowed[0]).toContain(':bedrock:*::foundation-model/amazon.nova-lite-v1:0');
    expect(asking).toHaveLength(1);
    expect(asking[0]?.atStart.includes(CLIENT)).toBe(false);
  });
});
