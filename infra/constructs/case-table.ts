import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { DUE_INDEX, QUEUE_INDEX } from '../../shared/store/keys.ts';

/** The one table: cases, commits, mentions. Both indexes hold keys only; readers confirm by key. */
export function makeCaseTable(scope: Construct, encryptionKey: IKey): Table {
  const table = new Table(scope, 'CaseTable', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    timeToLiveAttribute: 'expiresAt',
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const indexName of [DUE_INDEX, QUEUE_INDEX]) {
    table.addGlobalSecondaryIndex({
      indexName,
      partitionKey: { name: `${indexName}Pk`, type: AttributeType.STRING },
      sortKey: { name: `${indexName}Sk`, type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
  }
  return table;
}
