import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType } from 'aws-cdk-lib';
import type { ILocalBundling } from 'aws-cdk-lib';
import { Code, Runtime } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { MODEL_FILES, MODEL_FOLDER } from '../../shared/classifier-names.ts';
import { CONFIGURATION_FILE } from '../../shared/configuration-name.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';
import { RULES_FILE, encodeRules } from '../../shared/rules-file.ts';
import { compileRules } from '../../shared/triage/signals/read-signals.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WEB = path.join(ROOT, 'functions/console/web');
/**
 * Loaded by the SDK only where the environment holds no credentials; Lambda always sets those. Left
 * out they save a third of the cold start.
 */
const UNUSED_CREDENTIAL_PROVIDERS = [
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-web-identity',
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-login',
  '@smithy/credential-provider-imds',
];

/** What a function's code is made of. */
export type BundleProps = {
  readonly verb: string;
  /** Stands beside the code: code and configuration deploy as one. */
  readonly configuration: Configuration;
  /** What else stands there: the classifier's model, the rules of the signals, the console's page. */
  readonly beside?: readonly ('classifier' | 'rules' | 'page')[] | undefined;
  /** Packages that this deployment never loads. */
  readonly unusedModules: readonly string[];
};

/**
 * The code of a function. CDK's own bundling makes one file of it, in which whatever is imported
 * only when it is needed (S3, for the rare long body) slows every start; here that is a file of its
 * own. The asset's hash is that of the output, so the same sources deploy nothing.
 * @throws {Error} of esbuild when a source cannot be bundled.
 */
export function bundle({ verb, configuration, beside, unusedModules }: BundleProps): Code {
  return Code.fromAsset(ROOT, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Asked for by the type; what follows never needs it.
      image: Runtime.NODEJS_24_X.bundlingImage,
      local: new LocalBundle({ verb, configuration, beside, unusedModules }),
    },
  });
}

/** CDK bundles once what looks the same to `JSON.stringify`: so what tells bundles apart is a field. */
class LocalBundle implements ILocalBundling {
  readonly props: BundleProps;

  constructor(props: BundleProps) {
    this.props = props;
  }

  tryBundle(output: string): boolean {
    bundleInto(output, this.props);
    return true;
  }
}

function bundleInto(output: string, props: BundleProps): void {
  const { verb, configuration, beside = [], unusedModules } = props;
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: { index: `functions/${verb}/handler.ts` },
    outdir: output,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    sourcemap: true,
    mainFields: ['module', 'main'],
    external: [...UNUSED_CREDENTIAL_PROVIDERS, ...unusedModules],
    logLevel: 'warning',
  });
  writeFileSync(path.join(output, CONFIGURATION_FILE), JSON.stringify(configuration));
  if (beside.includes('classifier')) putModel(path.join(output, MODEL_FOLDER));
  if (beside.includes('rules'))
    writeFileSync(path.join(output, RULES_FILE), encodeRules(compileRules()));
  if (beside.includes('page')) putPage(path.join(output, 'web'));
}

function putModel(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.values(MODEL_FILES)) {
    cpSync(path.join(ROOT, 'shared', MODEL_FOLDER, name), path.join(folder, name));
  }
}

function putPage(folder: string): void {
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: [path.join(WEB, 'main.ts')],
    outfile: path.join(folder, 'app.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'style.css']) {
    cpSync(path.join(WEB, name), path.join(folder, name));
  }
}
