/** What a branch of the decision table means and why it is taken, for people. */
export type RuleWords = { readonly title: string; readonly why: string };

const WORDS: Readonly<Record<string, RuleWords>> = {
  T01: {
    title: 'Our own post',
    why: 'It came back from the network after we posted it.',
  },
  T02: {
    title: 'Not about us',
    why: 'It names a namesake, and neither us nor one of our accounts.',
  },
  T03: {
    title: 'Somebody may be in danger',
    why: 'It speaks of safety, so the duty lead is called whatever else it says.',
  },
  T04: {
    title: 'Law, regulator or press',
    why: 'It speaks of one of them, so the lead decides and two people read the reply.',
  },
  T05: {
    title: 'They complain again',
    why: 'It is the same matter after we had answered or closed it.',
  },
  T06: {
    title: 'More on an open matter',
    why: 'The same customer has a case about it, which it joins.',
  },
  T07: {
    title: 'Part of a known problem',
    why: 'It may be a complaint, and a problem that we know of explains it.',
  },
  T08: {
    title: 'A complaint with wrong facts',
    why: 'It may be a complaint; some of what it says is wrong, and they still need help.',
  },
  T09: {
    title: 'A complaint in public',
    why: 'It says that something is wrong, or nobody can be sure that it does not.',
  },
  T10: {
    title: 'A complaint in private',
    why: 'It says that something is wrong, or nobody can be sure that it does not.',
  },
  T11: {
    title: 'May break the rules',
    why: 'It threatens, hates, or shows the data of somebody else. Two people decide, no machine.',
  },
  T12: {
    title: 'Spam or a machine',
    why: 'It states no issue, and it is spam or was written by a bot.',
  },
  T13: {
    title: 'A question',
    why: 'It asks something and states no issue.',
  },
  T14: {
    title: 'Wrong about us',
    why: 'It states no issue, and what it says is wrong.',
  },
  T15: {
    title: 'Venting or joking',
    why: 'It is unfriendly and states no issue. It is watched in case one comes.',
  },
  T16: {
    title: 'Media or a competitor',
    why: 'Its author is one, and it states no issue.',
  },
  T17: {
    title: 'Unfriendly, and unclear why',
    why: 'It is unfriendly and states no issue that we could name. A person decides.',
  },
  T18: {
    title: 'Praise that we can add to',
    why: 'It is friendly, and we have something to say that helps others.',
  },
  T19: {
    title: 'Praise',
    why: 'It is friendly and asks for nothing.',
  },
  T20: {
    title: 'Nothing to do',
    why: 'It states no issue, asks nothing and is neither friendly nor unfriendly.',
  },
};

/** The words of a branch; of one that this release does not know its id. */
export function ruleWords(ruleId: string): RuleWords {
  return WORDS[ruleId] ?? { title: ruleId, why: 'This release has no words for it.' };
}
