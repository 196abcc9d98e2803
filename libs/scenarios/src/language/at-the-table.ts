import { codesByTerm, capacityWords, type Capacity } from '@tovholder/model';
import type { Detail, Names } from './detail.js';
import { MeansNothing } from './detail.js';
import type { MeetingInCase } from '@tovholder/cases';
import type { Written } from './written.js';

/** Somebody at a meeting, as the scenario names them: one of its people, their part, or the name they go by there. */
export interface AtTable {
  says: string;
  personId?: string;
  capacity?: Capacity;
}

const capacities = codesByTerm(capacityWords);

/** Whoever acts, when nobody else is named: then they do it for themselves. */
export function participant(): Detail<AtTable> {
  return {
    takes: 'en ved mødet: et af scenariets mennesker, »barn«, »forælder« eller et navn',
    read: (written, names) => {
      const who = readAtTable(written, names);
      return who && (() => who);
    },
    usually: ({ by: { personId, name } }) => ({ says: name, personId }),
  };
}

export function readAtTable(written: Written, { cast }: Names): AtTable | undefined {
  const says = written.text();
  if (says === undefined) return undefined;
  const personId = cast.people.get(says)?.personId;
  const capacity = capacities.get(says);
  return { says, ...(personId !== undefined && { personId }), ...(capacity && { capacity }) };
}

export function participantIdOf(
  { says, personId, capacity }: AtTable,
  { participants }: MeetingInCase,
): string {
  const found =
    participants.find((one) => personId !== undefined && one.personId === personId) ??
    participants.find((one) => one.name === says) ??
    participants.find((one) => one.capacity === capacity);
  if (!found) throw new MeansNothing(`»${says}« er ikke inviteret til mødet.`);
  return found.participantId;
}

/** Everybody invited, or those who are named. */
export function present(
  there: readonly AtTable[] | undefined,
  absent: readonly AtTable[],
  meeting: MeetingInCase,
): string[] {
  const everybody = meeting.participants.map(({ participantId }) => participantId);
  const came = there?.map((who) => participantIdOf(who, meeting)) ?? everybody;
  const stayedAway = absent.map((who) => participantIdOf(who, meeting));
  return came.filter((participantId) => !stayedAway.includes(participantId));
}

export interface Invited {
  capacity: Capacity;
  personId?: string;
  name?: string;
  because: string;
}

const because = 'Opgaven kræver det.';

/** `Mikkel`, or `Mormor som bisidder`. */
export function invitation(): Detail<Invited> {
  return {
    takes: 'et af scenariets mennesker, eller fx »Mormor som bisidder«',
    read: (written, { cast }) => {
      const text = written.text();
      if (text === undefined) return undefined;
      const [name = '', as] = text.split(' som ');
      const colleague = cast.people.get(name);
      const capacity = as === undefined ? colleague?.standings[0]?.role : capacities.get(as);
      if (capacity === undefined || capacity === 'administrator')
        return as === undefined
          ? written.unknown(name, [...cast.people.keys()])
          : written.unknown(as, [...capacities.keys()]);
      const who = colleague ? { personId: colleague.personId } : { name };
      return () => ({ capacity, ...who, because });
    },
  };
}
