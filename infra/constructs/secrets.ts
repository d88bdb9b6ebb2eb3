import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import type { Configuration } from '../../shared/policy/configuration.ts';
import { CUSTOMER_KEY_SECRET_NAME, connectionSecretName } from '../../shared/secrets/names.ts';

const CUSTOMER_KEY_LENGTH = 64;

/** One secret per connection, to be filled in by hand, and the key of the customer ids. */
export class Secrets extends Construct {
  readonly connections: readonly Secret[];
  readonly customerKey: Secret;

  constructor(scope: Construct, props: { configuration: Configuration; encryptionKey: IKey }) {
    super(scope, 'Secrets');
    const { configuration, encryptionKey } = props;
    this.connections = configuration.connections.map(({ id }) => {
      const secret = new Secret(this, id, {
        secretName: connectionSecretName(id),
        description: `Redress: keys of connection ${id}, see shared/channels/README.md`,
        encryptionKey,
        // Unusable until a person fills it in: receive answers 503 and says that it is unset.
        generateSecretString: {
          secretStringTemplate: '{"signing":[]}',
          generateStringKey: 'unset',
        },
        removalPolicy: RemovalPolicy.RETAIN,
      });
      Validations.of(secret).acknowledge({
        id: 'AwsSolutions::AwsSolutions-SMG4',
        reason:
          'The network issues these keys; a person rotates them there and here, and both old and new verify meanwhile.',
      });
      return secret;
    });
    this.customerKey = new Secret(this, 'CustomerKey', {
      secretName: CUSTOMER_KEY_SECRET_NAME,
      description: 'Redress: turns authors into opaque customer ids; must never change',
      encryptionKey,
      generateSecretString: { passwordLength: CUSTOMER_KEY_LENGTH, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.customerKey).acknowledge({
      id: 'AwsSolutions::AwsSolutions-SMG4',
      reason:
        'A new key would make every known author a stranger; it signs nothing and opens nothing.',
    });
  }
}
