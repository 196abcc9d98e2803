import type { CaseState, Grant } from '../case-state.js';
import type { Evolve } from '../evolver.js';
import { granted } from './grant.js';
import type { GrantEvent } from './grant-events.js';

export const evolveGrants: Evolve<GrantEvent['type']> = {
  GrantProposed: (state, { data }) => withGrant(state, proposed(data)),
  GrantConcurred: (state, { data }) =>
    inGrant(state, data.grantId, (grant) => ({
      ...grant,
      awaits: grant.awaits.filter(({ role }) => !data.roles.includes(role)),
    })),
  GrantDeclined: (state, { data }) =>
    inGrant(state, data.grantId, (grant) => ({ ...grant, status: 'declined' })),
  GrantGiven: (state, { data }) =>
    withGrant(state, { ...proposed({ ...data, awaits: [] }), status: 'given', givenOn: data.givenOn }),
  GrantUsed: (state, { data }) =>
    inGrant(state, data.grantId, (grant) => ({
      ...grant,
      usedKroner: grant.usedKroner + data.amountKroner,
    })),
  GrantReviewed: (state, { data }) =>
    inGrant(state, data.grantId, (grant) => ({
      ...grant,
      status: data.result === 'settle' ? 'settled' : grant.status,
    })),
  GrantReturned: (state, { data }) =>
    inGrant(state, data.grantId, (grant) => ({
      ...grant,
      returnedKroner: grant.returnedKroner + data.amountKroner,
    })),
};

function proposed(data: Parameters<typeof granted>[0] & Pick<Grant, 'awaits'>): Grant {
  return { ...granted(data), awaits: data.awaits, status: 'proposed', usedKroner: 0, returnedKroner: 0 };
}

function withGrant(state: CaseState, grant: Grant): CaseState {
  return { ...state, grants: { ...state.grants, [grant.grantId]: grant } };
}

function inGrant(state: CaseState, grantId: string, change: (grant: Grant) => Grant): CaseState {
  const grant = state.grants[grantId];
  return grant ? withGrant(state, change(grant)) : state;
}
