import { describe, expect, it } from '@jest/globals';
import {
  concernReceived,
  parentContactResumed,
  parentContactSuspended,
  parentsKeptFromMeeting,
  participants,
} from '../testing/facts.js';
import { given } from '../testing/history.js';
import { decisionTrail } from './decision-trail.projection.js';
import { fillMarks, withoutEarlierConcerns } from './in-words.js';
import { TrailEntry } from './trail-entry.entity.js';

describe('what the trail tells of parent contact that is suspended', () => {
  it('is to everybody that one talks with the department first, and to the department why', () => {
    const [entry] = told(given(parentContactSuspended()));
    const toEverybody =
      'Kontakten til forældrene er sat i bero. Tal med familieafdelingen, før nogen taler med dem eller inviterer dem.';
    expect(withoutEarlierConcerns(entry?.what ?? '')).toBe(toEverybody);
    expect(fillMarks(entry?.what ?? '', () => undefined)).toBe(
      `${toEverybody} Der er lukket for kontakten i en anden åben sag om barnet (sag-2). Kontakten åbnes dér.`,
    );
    // That gate G1 stands is what is suspected.
    expect(entry?.rule).toBeNull();
  });

  it('is who was kept from the meeting, and who was there already', () => {
    const { mother, thomas } = participants;
    const kept = given(parentsKeptFromMeeting({ withdrawn: [thomas], atTable: [mother] }));
    const because = 'Forældrene kontaktes ikke lige nu. Familieafdelingen ved hvorfor.';
    expect(told(kept)).toMatchObject([
      {
        what: `Kommer ikke med til mødet: ${thomas.name}. Var allerede til stede: ${mother.name}. ${because}`,
        rule: null,
      },
    ]);
    expect(told(given(parentsKeptFromMeeting()))).toMatchObject([
      { what: `Kommer ikke med til mødet: ${mother.name}. ${because}` },
    ]);
    expect(told(given(parentsKeptFromMeeting({ withdrawn: [], atTable: [mother] })))).toMatchObject([
      { what: `Var allerede til stede: ${mother.name}. ${because}` },
    ]);
  });

  it('is why the department received the case, and when contact is resumed', () => {
    const because = 'parent-contact-suspended';
    expect(told(given(concernReceived({ because }), parentContactResumed()))).toMatchObject([
      {
        what: 'Familieafdelingen modtog bekymringen, fordi kontakten til forældrene er sat i bero.',
      },
      {
        what: 'Kontakten til forældrene er ikke længere sat i bero. Tal med familieafdelingen om, hvordan den genoptages.',
      },
    ]);
  });
});

function told(history: ReturnType<typeof given>): TrailEntry[] {
  return history.seenBy(decisionTrail).all(TrailEntry);
}
