import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { Configuration } from '../shared/policy/configuration.ts';
import { configurationFile, loadConfiguration } from './config.ts';
import { RedressStack } from './redress-stack.ts';

export const STACK_NAME = 'Redress';

/**
 * The app with its one stack; every finding of cdk-nag that is not acknowledged fails its
 * synthesis.
 */
export function buildApp(options: {
  readonly configuration?: Configuration;
  readonly outdir?: string;
  /** Whether functions are bundled; a test of the template alone needs none of it. */
  readonly bundling?: boolean;
}): { readonly app: App; readonly stack: RedressStack } {
  const { outdir, bundling = true } = options;
  const app = new App({
    ...(outdir === undefined ? {} : { outdir }),
    ...(bundling ? {} : { context: { 'aws:cdk:bundling-stacks': [] } }),
    analyticsReporting: false,
  });
  const configuration =
    options.configuration ?? loadConfiguration(configurationFile(app.node.tryGetContext('config')));
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  const stack = new RedressStack(app, STACK_NAME, {
    configuration,
    description: 'Redress: every public complaint becomes an owned case',
  });
  return { app, stack };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildApp({}).app.synth();
