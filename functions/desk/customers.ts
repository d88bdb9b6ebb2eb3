import { customerIdSchema } from '../../shared/case/case.ts';
import type { CustomerId } from '../../shared/case/case.ts';
import { customerCommandSchema } from '../../shared/desk-api/people.ts';
import { ConflictError } from '../../shared/errors.ts';
import { loadCustomerCases } from '../../shared/store/case-store.ts';
import type { Link } from '../../shared/store/link-item.ts';
import { loadLink, saveLinks } from '../../shared/store/link-store.ts';
import { toIso } from '../../shared/time.ts';
import { json, problem } from './answer.ts';
import type { DeskDependencies } from './dependencies.ts';
import { readBody } from './request.ts';
import type { Operation } from './route.ts';
import { readStory } from './story.ts';
import { summaryOf } from './view-case.ts';

const MAX_ATTEMPTS = 5;
/** Authors that can be one customer: each costs a query when another one writes. */
const MAX_LINKED = 10;
const NO_CUSTOMER = 'There is no customer with that id.';

/** `GET /desk/customers/{customerId}`: all cases of a person over all channels, one timeline. */
export const readCustomer: Operation = async (deps, { id }) => {
  const customerId = customerIdSchema.safeParse(id);
  if (!customerId.success) return problem('not_found', NO_CUSTOMER);
  const [{ all }, { group }] = await Promise.all([
    loadCustomerCases(deps.table, customerId.data),
    loadLink(deps.table, customerId.data),
  ]);
  if (all.length === 0) return problem('not_found', NO_CUSTOMER);
  return json(200, {
    customerId: customerId.data,
    linked: group,
    cases: all.map((found) => summaryOf(found, deps.policy.roster)),
    timeline: await readStory(deps, all),
    now: toIso(deps.now()),
  });
};

/**
 * `POST /desk/customers/{customerId}/commands`: `link` makes two authors one customer, with
 * everybody either is linked with; `unlink` takes this author out. Cases stay where they are.
 */
export const commandCustomer: Operation = async (deps, { event, actor, id }) => {
  const customerId = customerIdSchema.safeParse(id);
  if (!customerId.success) return problem('not_found', NO_CUSTOMER);
  const read = readBody(event, customerCommandSchema);
  if ('wrong' in read) return read.wrong;
  const by = actor.handlerId;
  if (read.body.type === 'unlink') return unlink(deps, customerId.data, by);
  for (const each of [customerId.data, read.body.customerId]) {
    const { own } = await loadCustomerCases(deps.table, each);
    if (own.length === 0) return problem('not_found', NO_CUSTOMER);
  }
  return link(deps, [customerId.data, read.body.customerId], by);
};

async function link(
  deps: DeskDependencies,
  [one, other]: readonly [CustomerId, CustomerId],
  by: string,
) {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const [first, second] = await Promise.all([
      loadLink(deps.table, one),
      loadLink(deps.table, other),
    ]);
    const group = [...new Set([...first.group, ...second.group])];
    if (group.length > MAX_LINKED) {
      return problem('too_many_linked', `No more than ${MAX_LINKED} authors are one customer.`);
    }
    if (first.group.includes(other)) return json(200, { customerId: one, linked: group });
    const members = await readAll(deps, group);
    const isUnchanged = ({ customerId, read }: Member) =>
      isSame(read.group, first.group.includes(customerId) ? first.group : second.group);
    if (!members.every(isUnchanged)) continue;
    const audit = { scope: one, atMs: deps.now(), by, action: 'link', subjects: [other] };
    const links = members.map((member) => ({ ...member, group }));
    if ((await saveLinks(deps.table, links, audit)) === 'saved') {
      return json(200, { customerId: one, linked: group });
    }
  }
  throw new ConflictError('Others kept linking the same customer', { code: 'links_contended' });
}

async function unlink(deps: DeskDependencies, one: CustomerId, by: string) {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const { group } = await loadLink(deps.table, one);
    const others = group.filter((each) => each !== one);
    if (others.length === 0) {
      return problem('not_linked', 'This author is linked with nobody.');
    }
    const members = await readAll(deps, group);
    if (!members.every(({ read }) => isSame(read.group, group))) continue;
    const links = members.map((member) => ({
      ...member,
      group: member.customerId === one ? [one] : others,
    }));
    const audit = { scope: one, atMs: deps.now(), by, action: 'unlink', subjects: others };
    if ((await saveLinks(deps.table, links, audit)) === 'saved') {
      return json(200, { customerId: one, linked: [one] });
    }
  }
  throw new ConflictError('Others kept linking the same customer', { code: 'links_contended' });
}

type Member = { readonly customerId: CustomerId; readonly read: Link };

/**
 * The versions that will be written over. They are read after the groups that were decided on, so
 * both must still agree, or somebody's link in between would be lost.
 */
function readAll(deps: DeskDependencies, group: readonly CustomerId[]): Promise<Member[]> {
  return Promise.all(
    group.map(async (customerId) => ({
      customerId,
      read: await loadLink(deps.table, customerId),
    })),
  );
}

function isSame(one: readonly CustomerId[], other: readonly CustomerId[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
