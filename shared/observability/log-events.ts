/** Stable names of the lines worth searching for: who writes each, and what to do about it. */
export const LOG_EVENTS = {
  /**
   * receive: a delivery whose sender is not proven. Many from one connection: compare its secrets.
   */
  deliveryRefused: 'delivery_refused',
  /** receive: a verified delivery stands on the queue. */
  deliveryAccepted: 'delivery_accepted',
  /** receive: a platform's verification request was answered. */
  handshakeAnswered: 'handshake_answered',
  /**
   * receive: a delivery was answered with 503, for the reason in `code`. `secret_unset`: fill the
   * connection's secret. `secret_not_read`, `delivery_not_queued`: AWS; the platform tries again.
   */
  deliveryDeferred: 'delivery_deferred',
  /** triage: a post became a mention. */
  mentionStored: 'mention_stored',
  /** triage: an element of a delivery became no mention, for the reason given. */
  eventIgnored: 'event_ignored',
  /**
   * triage: a payload that nobody could read, for the reason in `reason`: names of its fields and
   * types of its values. Teach the channel's parser, or ignore it there by name.
   */
  shapeSampled: 'shape_sampled',
  /**
   * triage: no retry can mend this delivery, or as many of its elements as `elements` says, for the
   * reason in `detail`; look at it in the dead-letter queue, mend, redrive.
   */
  deliveryParked: 'delivery_parked',
  /** triage: a heartbeat was not written; the next delivery writes one. */
  heartbeatNotNoted: 'heartbeat_not_noted',
  /**
   * triage: the large model gave no opinion, for the reason in `reason`; the embedded classifier's
   * word stands. `used_up`: the day's money is spent. `failed`: Bedrock, its error in `error`.
   */
  opinionNotGiven: 'opinion_not_given',
  /** triage: what was learned from people's labels was not read; the shipped weights judge. */
  lessonNotRead: 'lesson_not_read',
  /** triage: this attempt failed; the queue delivers it again. */
  deliveryFailed: 'delivery_failed',
  /** escalate: what a sweep did. */
  sweepDone: 'sweep_done',
  /**
   * escalate: a connection is silent for longer than expected, or the network took our access away:
   * look at the webhook and the token there.
   */
  connectionAils: 'connection_ails',
  /** escalate: one due entry failed and is met again at the next sweep. */
  sweepEntryFailed: 'sweep_entry_failed',
  /** catch-up: a network gave no list of what we may have missed; it is asked again in a minute. */
  catchUpFailed: 'catch_up_failed',
  /** learn: a lesson was made of people's labels; whether it helped says `outcome`. */
  lessonMade: 'lesson_made',
  /** publish: this attempt failed; the queue delivers it again. */
  effectFailed: 'effect_failed',
  /** publish: a message that is none of ours stands in the dead-letter queue. */
  effectParked: 'effect_parked',
  /** desk: a command is committed, its effects follow with the next sweep. */
  effectsLeftToSweep: 'effects_left_to_sweep',
  /** desk: a request was answered with 503. */
  deskUnavailable: 'desk_unavailable',
} as const;
