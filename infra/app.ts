import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { configurationFile, loadConfiguration } from './config.ts';
import { RedressStack } from './redress-stack.ts';

/**
 * How CDK works, said here and not in `cdk.json`, which only its command line reads: what `npm
 * start` and the tests run has to be what is deployed.
 */
const FEATURES = {
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
  '@aws-cdk/aws-iam:minimizePolicies': true,
};
/**
 * Findings of the template's validation come as warnings, with success, and the command line takes
 * over what fails; with these, any finding that nobody acknowledged fails every synthesis.
 */
const STRICT = {
  '@aws-cdk/core:annotationsInValidationReport': true,
  '@aws-cdk/core:failSynthOnValidationErrors': true,
  '@aws-cdk/core:strictCfnValidateErrors': true,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
};

/**
 * An app whose synthesis fails on every finding of cdk-nag (AwsSolutions, Serverless), of CDK's own
 * template validation, and on every warning of a construct, unless it is acknowledged with a reason
 * beside its resource. Without `outdir` the command line says where the result goes.
 */
export function makeApp(options: { readonly outdir?: string } = {}): App {
  const app = new App({
    ...options,
    // Has the last word: whoever runs the app sends a context of their own.
    postCliContext: { ...FEATURES, ...STRICT },
    analyticsReporting: false,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return app;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const app = makeApp();
  const file = configurationFile(app.node.tryGetContext('config'));
  new RedressStack(app, 'Redress', {
    configuration: loadConfiguration(file),
    description: 'Redress: every public complaint becomes an owned case',
  });
  app.synth();
}
