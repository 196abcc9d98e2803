/** Sent by the durable clock, late rather than never. */
export type DeadlineCommand = { type: 'MissDeadline'; deadlineId: string };
