import { Logger } from '@aws-lambda-powertools/logger';

/** One JSON object a line. What is logged carries ids only: no complaint text, names or secrets. */
export function makeLogger(service: string): Logger {
  return new Logger({ serviceName: service });
}
