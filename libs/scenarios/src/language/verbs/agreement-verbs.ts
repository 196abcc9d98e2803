import type { Capacity } from '@tovholder/model';
import { participantIdOf, readAtTable, type AtTable } from '../at-the-table.js';
import type { Detail, Said } from '../detail.js';
import {
  inCase,
  capacity,
  day,
  listOf,
  onlySaid,
  optional,
  readTime,
  which,
  word,
  words,
} from '../kinds-of-detail.js';
import { dayOf } from '../time-in-words.js';
import { measure, trialAction } from './measure-verbs.js';
import { atMeeting } from './meeting-verbs.js';
import { verb, type Verb } from './verb.js';

export const agreement = () =>
  which(
    'en aftale',
    ({ state }) =>
      Object.values(state.agreements).map(({ agreementId, does, meetingId }) => ({
        agreementId,
        does,
        meetingId,
      })),
    ({ does }) => does,
  );

const nobody = 'ingen';

/** Who keeps it. `ingen` leaves it without, which no meeting closes with. */
function owner(usually: Said<AtTable | undefined>): Detail<AtTable | undefined> {
  return {
    takes: `en ved mødet, eller »${nobody}«`,
    read: (written, names) => {
      if (written.value === nobody) return () => undefined;
      const who = readAtTable(written, names);
      return who && (() => who);
    },
    usually,
  };
}

function dayOrNone(usually: Said<string | undefined>): Detail<string | undefined> {
  return {
    takes: `en dag, eller »${nobody}«`,
    read: (written) => {
      if (written.value === nobody) return () => undefined;
      const time = readTime(written);
      return time && (({ now, calendar }) => dayOf(time, now, calendar));
    },
    usually,
  };
}

const fourWeeks = (day('om 4 uger').usually ?? (() => undefined)) as Said<string>;
const whoActs: Said<AtTable> = ({ by: { personId, name } }) => ({ says: name, personId });

const twoProfessions: readonly Capacity[] = ['teacher', 'ppr'];
const thoseItIsAbout: readonly Capacity[] = ['child', 'parent'];

export const agreementVerbs: readonly Verb[] = [
  verb(
    'MakeAgreement',
    'laver en aftale',
    {
      ...atMeeting,
      aftale: words('To voksne i dansktimerne.'),
      tegn: words('Barnet bliver hele timen.'),
      ansvarlig: owner(whoActs),
      senest: dayOrNone(fourWeeks),
    },
    ({ mødet, aftale, tegn, ansvarlig, senest }) => ({
      meetingId: mødet.meetingId,
      does: aftale,
      signOfProgress: tegn,
      ...onlySaid({ ownerId: ansvarlig && participantIdOf(ansvarlig, mødet), by: senest }),
    }),
  ),
  verb(
    'ChangeAgreement',
    'ændrer aftalen',
    {
      aftale: agreement(),
      til: optional(words()),
      tegn: optional(words()),
      ansvarlig: owner(() => undefined),
      senest: dayOrNone(() => undefined),
      fordi: words('Det viste sig bedre.'),
    },
    ({ aftale, til, tegn, ansvarlig, senest, fordi }, { state }) => ({
      agreementId: aftale.agreementId,
      reason: fordi,
      ...onlySaid({
        does: til,
        signOfProgress: tegn,
        ownerId: ansvarlig && participantIdOf(ansvarlig, inCase(state.meetings, aftale.meetingId, 'et møde')),
        by: senest,
      }),
    }),
  ),
  verb(
    'WithdrawAgreement',
    'trækker aftalen',
    { aftale: agreement(), fordi: words('Vi fandt noget bedre.') },
    ({ aftale: { agreementId }, fordi }) => ({ agreementId, reason: fordi }),
  ),
  verb(
    'KeepAgreement',
    'holder aftalen',
    { aftale: agreement(), siger: words('Det virker.') },
    ({ aftale: { agreementId }, siger }) => ({ agreementId, progress: siger }),
  ),
  verb(
    'MissAgreement',
    'holder ikke aftalen',
    { aftale: agreement(), fordi: words('Der var ingen vikar.') },
    ({ aftale: { agreementId }, fordi }) => ({ agreementId, reason: fordi }),
  ),
  verb(
    'PlanTrialAction',
    'aftaler en prøvehandling',
    {
      ...atMeeting,
      gør: words('Holddeling i matematik.'),
      antagelse: words('Mindre grupper giver ro.'),
      fagligheder: listOf(capacity(), () => twoProfessions),
      ansvarlig: owner(whoActs),
      'gøres op': day('om 4 uger'),
    },
    (told) => ({
      meetingId: told.mødet.meetingId,
      does: told.gør,
      hypothesis: told.antagelse,
      professions: told.fagligheder,
      ownerId: told.ansvarlig === undefined ? '' : participantIdOf(told.ansvarlig, told.mødet),
      review: told['gøres op'],
    }),
  ),
  verb(
    'ReviewTrialAction',
    'gør prøvehandlingen op',
    {
      prøvehandling: trialAction(),
      lærte: words('Der blev mere ro.'),
      resultat: word(
        { continue: ['fortsæt'], adapt: ['tilpas'], stop: ['stop'], adopt: ['gør det til fast praksis'] },
        'stop',
      ),
      næste: optional(day()),
    },
    ({ prøvehandling: { trialActionId }, lærte, resultat, næste }) => ({
      trialActionId,
      learned: lærte,
      result: resultat,
      ...onlySaid({ next: næste }),
    }),
  ),
  verb(
    'HoldFollowUp',
    'følger op',
    {
      siger: words('Fra 4 til 7 på skalaen.'),
      indsats: optional(measure()),
      hørt: listOf(capacity(), () => thoseItIsAbout),
      næste: optional(day()),
    },
    ({ siger, indsats, hørt, næste }) => ({
      progress: siger,
      heard: hørt,
      ...onlySaid({ measureId: indsats?.measureId, next: næste }),
    }),
  ),
];
