/** Namespace of every metric below. */
export const METRICS_NAMESPACE = 'Redress';

/** Metrics by who emits them; alarms import the same names. Values carry no personal data. */
export const METRICS = {
  /** receive: verified deliveries on the queue. */
  deliveriesAccepted: 'DeliveriesAccepted',
  /** receive: refused deliveries; a rise means a wrong secret or an attack. */
  deliveriesRefused: 'DeliveriesRefused',
  /** receive, by connection: refused deliveries and failed handshakes. */
  connectionRefusals: 'ConnectionRefusals',
  /** receive: answers of 503; a rise means that a secret or the queue is out of reach. */
  deliveriesDeferred: 'DeliveriesDeferred',
  /** receive: verification requests answered. */
  handshakesAnswered: 'HandshakesAnswered',
  /** triage: posts that became mentions. */
  mentionsStored: 'MentionsStored',
  /** triage: elements of deliveries that became none, with a reason in the log. */
  eventsIgnored: 'EventsIgnored',
  /** triage: deliveries of a shape that nobody knows, or of one that lacks what it must hold. */
  shapesUnknown: 'ShapesUnknown',
  /** triage: attempts that failed and come again with the queue. */
  deliveriesFailed: 'DeliveriesFailed',
  /** triage: deliveries that no retry can mend. */
  deliveriesParked: 'DeliveriesParked',
  /** triage: their elements that could not be read: with mentions and ignored ones that is all. */
  eventsParked: 'EventsParked',
  /** triage: cases opened. */
  casesOpened: 'CasesOpened',
  /** triage: lost races for a case, tried again; many mean one hot case. */
  commitConflicts: 'CommitConflicts',
  /** triage: posts on which the large model was asked, and of these the ones without an answer. */
  opinionsAsked: 'OpinionsAsked',
  opinionsNotGiven: 'OpinionsNotGiven',
  /** escalate: how late the oldest due entry was; alarms when the sweep falls behind. */
  sweepLagSeconds: 'SweepLagSeconds',
  /** escalate: connections found silent or cut off, once for each time. */
  connectionsAiling: 'ConnectionsAiling',
  /** catch-up: posts that networks listed, known ones included. */
  deliveriesPulled: 'DeliveriesPulled',
  /** catch-up: networks that gave no list. */
  catchUpsFailed: 'CatchUpsFailed',
  /** learn: lessons made of people's labels. */
  lessonsMade: 'LessonsMade',
  /** publish: effects carried out. */
  effectsCarriedOut: 'EffectsCarriedOut',
  /** publish: attempts that failed and come again with the queue. */
  effectsFailed: 'EffectsFailed',
  /** publish: messages that are none of ours. */
  effectsParked: 'EffectsParked',
  /** publish: replies that a person must post. */
  repliesLeftToHand: 'RepliesLeftToHand',
  /** desk: requests answered, whatever the answer. */
  requestsAnswered: 'RequestsAnswered',
  /** desk: commands committed. */
  commandsDone: 'CommandsDone',
  /** desk: commands that the case refused or that met a newer version. */
  commandsRefused: 'CommandsRefused',
  /** console: files served. */
  pagesServed: 'PagesServed',
} as const;
