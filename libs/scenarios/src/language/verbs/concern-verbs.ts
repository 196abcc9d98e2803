import { severityWords } from '@tovholder/model';
import type { Detail, Told } from '../detail.js';
import { invitation } from '../at-the-table.js';
import {
  listOf,
  moment,
  ofModel,
  onlySaid,
  optional,
  person,
  word,
  words,
  yesNo,
} from '../kinds-of-detail.js';
import type { Subject } from '@tovholder/cases';
import { verb, type Verb } from './verb.js';

/** A child or a group of the scenario. The same child has the same number, so that it is known again. */
const subject: Detail<Subject> = {
  takes: 'et af scenariets børn eller en af dets grupper',
  read: (written, { cast }) => {
    const subjects = new Map([...cast.children.keys(), ...cast.groups.keys()].map((name) => [name, name]));
    const name = written.word(subjects);
    if (name === undefined) return undefined;
    const child = cast.children.get(name);
    const description = cast.groups.get(name) ?? name;
    if (!child) return () => ({ kind: 'group', name, description });
    if (!child.known) return () => ({ kind: 'child-described', name, description });
    return () => ({ kind: 'child', name, cpr: cprOf(child.bornOn), cprIndex: name });
  },
};

/** An invented number. The rules learn from it how old the child is: its seventh digit tells the century. */
function cprOf(bornOn = '2015-03-30'): string {
  const [year = '', month = '', date = ''] = bornOn.split('-');
  return `${date}${month}${year.slice(2)}-${year < '2000' ? '0000' : '4000'}`;
}

/** Where the concern is raised: where whoever raises it works, when nobody says. */
const unit: Detail<string> = {
  takes: 'en af scenariets enheder',
  read: (written, { cast }) => {
    const unitId = written.word(cast.units);
    return unitId === undefined ? undefined : () => unitId;
  },
  usually: ({ by }) => by.standings[0]?.unitId ?? '',
};

const usualMeetingTime = 'om 3 arbejdsdage kl. 13.00';
const meetingTime = moment(usualMeetingTime);

export const aMeeting = {
  // Said where an author looks it up: what cannot wait is refused a meeting that late.
  'mødet holdes': { ...meetingTime, takes: `${meetingTime.takes}; ellers »${usualMeetingTime}«` },
  sted: words('Mødelokalet'),
  mødeform: optional(ofModel('en mødeform', ({ meetingKinds }) => meetingKinds)),
  mødeleder: optional(person()),
  referent: optional(person()),
  inviter: listOf(invitation(), () => []),
} as const;

/** When, where and with whom beyond those the model asks for. */
export function meetingRequest(told: Told<typeof aMeeting>) {
  return {
    at: told['mødet holdes'],
    place: told.sted,
    invite: told.inviter,
    ...onlySaid({
      kind: told.mødeform,
      chairId: told.mødeleder?.personId,
      noteTakerId: told.referent?.personId,
    }),
  };
}

export const concernVerbs: readonly Verb[] = [
  verb(
    'RaiseConcern',
    'rejser en bekymring',
    {
      om: subject,
      enhed: unit,
      alvor: word(severityWords, 'yellow'),
      ser: words('Trives ikke og trækker sig.'),
      'barnet siger': words('Jeg gider ikke.'),
      'barnet er ikke spurgt, fordi': optional(words()),
      prøvet: words('Makkerpar i hele gruppen.'),
      'forældrene ved': words('Der er talt med forældrene.'),
      akut: yesNo(false),
      'mistanke om overgreb': yesNo(false),
      'æresrelateret konflikt': yesNo(false),
      'uden møde': yesNo(false),
      ...aMeeting,
    },
    (told, { model, state }) => ({
      caseId: state.caseId,
      model: { name: model.name, version: model.version, hash: model.hash },
      subject: told.om,
      unitId: told.enhed,
      severity: told.alvor,
      sees: told.ser,
      childSays:
        told['barnet er ikke spurgt, fordi'] === undefined
          ? { says: told['barnet siger'] }
          : { notAskedBecause: told['barnet er ikke spurgt, fordi'] },
      tried: told.prøvet,
      parentsKnow: told['forældrene ved'],
      acute: told.akut,
      suspectedAbuse: told['mistanke om overgreb'],
      ...(told['æresrelateret konflikt'] && { honourConflict: true }),
      ...(!told['uden møde'] && { meeting: meetingRequest(told) }),
    }),
  ),
  verb('RequestWait', 'beder om at vente', { siger: words('Lad os vente.') }, ({ siger }) => ({
    says: siger,
  })),
  verb(
    'AssessRisk',
    'vurderer risikoen',
    {
      vurdering: words('Barnet er bange for at komme hjem.'),
      forholdsregler: words('Barnet ringer til en tryg voksen.'),
    },
    ({ vurdering, forholdsregler }) => ({ assessment: vurdering, precautions: forholdsregler }),
  ),
  verb(
    'OpenParentContact',
    'åbner for kontakt til forældrene',
    { fordi: words('Barnet er hørt og er trygt.') },
    ({ fordi }) => ({ reason: fordi }),
  ),
];
