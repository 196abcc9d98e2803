import type { CaseEventType, StoredCaseEvent } from '@tovholder/cases';
import { contracts, typeOf, type Audience } from './contracts.js';
import { publications, type Publication, type Withheld } from './publications.js';

/** A CloudEvent 1.0, with the audience it is for. */
export interface PublishedEvent {
  audience: Audience;
  /** The domain event's own: the same event, sent again, is known by it. */
  id: string;
  type: string;
  source: string;
  /** The case. Everything about one case reaches an audience in the order it happened. */
  subject: string;
  time: string;
  /** Where it stands in its case, to be compared as text. Numbers that are missing were for nobody, or for others. */
  sequence: string;
  data: object;
}

/** An event does not fit its contract. Says which, never what is in it. */
export class NotAsContracted extends Error {
  constructor(
    readonly eventType: string,
    readonly position: bigint,
    fields: readonly string[],
  ) {
    super(`${eventType} at position ${position} does not fit its contract: ${fields.join(', ')}`);
    this.name = 'NotAsContracted';
  }
}

/** What of an event is for others; nothing for most. @param source which installation it comes from, as a URI */
export function publish(event: StoredCaseEvent, source: string): PublishedEvent | undefined {
  const publication = publicationOf(event.type);
  if ('withheld' in publication) return undefined;
  const said = publication.say(event);
  const contract = contracts[said.as];
  // The last gate: what is no id, code, date or number of the contract does not get out.
  const { data, error } = contract.data.safeParse(said.data);
  if (error) {
    const fields = error.issues.map(({ path }) => `/${path.join('/')}`);
    throw new NotAsContracted(event.type, event.position, fields);
  }
  return {
    audience: contract.audience,
    id: event.eventId,
    type: typeOf(said.as),
    source,
    subject: event.caseId,
    time: event.at,
    sequence: String(event.version).padStart(10, '0'),
    data,
  };
}

/** The compiler cannot follow by a variable that each kind of event meets the function for its own kind. */
function publicationOf(type: CaseEventType): Publication<CaseEventType> | Withheld {
  return publications[type] as Publication<CaseEventType> | Withheld;
}
