import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ICommandHooks } from 'aws-cdk-lib/aws-lambda-nodejs';
import { CONFIGURATION_FILE } from '../../shared/configuration-name.ts';
import { MODEL_FILES, MODEL_FOLDER } from '../../shared/classifier-names.ts';
import type { Configuration } from '../../shared/policy/configuration.ts';

/**
 * Commands that put the checked configuration beside a bundle: code and configuration deploy as
 * one.
 */
export function withConfiguration(configuration: Configuration): ICommandHooks {
  const text = JSON.stringify(configuration);
  return hooks((_input, output) => [writeCommand(text, `${output}/${CONFIGURATION_FILE}`)]);
}

/** The same, and the classifier's model beside it. */
export function withClassifier(configuration: Configuration): ICommandHooks {
  const base = withConfiguration(configuration);
  return hooks((input, output) => {
    const folder = `${output}/${MODEL_FOLDER}`;
    const files = Object.values(MODEL_FILES).map(
      (name) => `"${input}/shared/${MODEL_FOLDER}${name}"`,
    );
    return [
      ...base.afterBundling(input, output),
      `mkdir -p "${folder}"`,
      `cp ${files.join(' ')} "${folder}"`,
    ];
  });
}

/** The same, and the console's page built beside it. */
export function withPage(configuration: Configuration): ICommandHooks {
  const base = withConfiguration(configuration);
  return hooks((input, output) => {
    const web = `${input}/functions/console/web`;
    const esbuild = `"${input}/node_modules/.bin/esbuild"`;
    return [
      ...base.afterBundling(input, output),
      `mkdir -p "${output}/web"`,
      `${esbuild} "${web}/main.ts" --bundle --minify --format=esm --target=es2022 --log-level=warning --outfile="${output}/web/app.js"`,
      `cp "${web}/index.html" "${web}/style.css" "${output}/web/"`,
    ];
  });
}

function hooks(afterBundling: (input: string, output: string) => string[]): ICommandHooks {
  return { beforeBundling: () => [], beforeInstall: () => [], afterBundling };
}

/** A file is copied rather than echoed: no shell quoting touches what people wrote in it. */
function writeCommand(text: string, target: string): string {
  const directory = path.join(tmpdir(), `redress-configuration-${process.pid}`);
  mkdirSync(directory, { recursive: true });
  const file = path.join(directory, CONFIGURATION_FILE);
  writeFileSync(file, text);
  return `cp "${file}" "${target}"`;
}
