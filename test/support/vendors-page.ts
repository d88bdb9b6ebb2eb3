import { readFileSync } from 'node:fs';

const PAGE = new URL('../../shared/channels/standard-webhooks/README.md', import.meta.url);

/** A connection of a listening vendor, as it would stand in the configuration. */
export type VendorConnection = {
  readonly id: string;
  readonly mapping: unknown;
  readonly proof: unknown;
};

/** The connections of listening vendors, as our page shows them. */
export function vendorsOfPage(): VendorConnection[] {
  const blocks = readFileSync(PAGE, 'utf8').matchAll(/```json\n([^]*?)```/g);
  return [...blocks].map(([, json = '']) => JSON.parse(json) as VendorConnection);
}
