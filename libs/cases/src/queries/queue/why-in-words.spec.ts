import { describe, expect, it } from '@jest/globals';
import { loadShippedModels } from '@tovholder/model';
import { whyInWords } from './why-in-words.js';

const model = loadShippedModels().current('viborg');
const now = '2026-03-02T09:00:00.000Z';
const calm = { acute: false, suspectedAbuse: false };

describe('why an item is here, in words', () => {
  it('says of a deadline what it rests on, what set it running, and by when', () => {
    const why = 'Vurder, om barnet har akut behov for hjælp (Barnets lov § 136).';
    expect(inWords({ ...calm, task: 'assess', why, dueAt: '2026-03-03T07:10:00.000Z' })).toBe(
      `${why} Fristen regnes fra, at familieafdelingen modtog bekymringen. Senest 3. marts 2026 kl. 08.10.`,
    );
  });

  it('says the day alone of what is due on a day, and that it is over', () => {
    const item = { ...calm, task: 'keep-agreement', why: 'Du har aftalt: »ringer hjem«' };
    expect(inWords({ ...item, dueAt: '2026-03-04T22:59:59.999Z' })).toBe(
      'Du har aftalt: »ringer hjem« Senest 4. marts 2026.',
    );
    expect(inWords({ ...item, dueAt: '2026-02-27T22:59:59.999Z' })).toBe(
      'Du har aftalt: »ringer hjem« Det skulle være gjort senest 27. februar 2026.',
    );
  });

  it('says when the meeting is, of what belongs to it', () => {
    const item = { ...calm, task: 'hold-meeting', why: 'Du er mødeleder.' };
    expect(inWords({ ...item, dueAt: '2026-03-06T09:00:00.000Z' })).toBe(
      'Du er mødeleder. Mødet er 6. marts 2026 kl. 10.00.',
    );
    expect(inWords({ ...item, dueAt: '2026-03-01T09:00:00.000Z' })).toBe(
      'Du er mødeleder. Mødet skulle være begyndt 1. marts 2026 kl. 10.00.',
    );
  });

  it('says of what is acute and has no date that it is for now', () => {
    const item = { task: 'hear-child-first', why: 'Barnet høres først.', dueAt: null, suspectedAbuse: true };
    expect(inWords({ ...item, acute: false })).toBe('Barnet høres først. Det haster: gør det med det samme.');
    expect(inWords({ ...item, ...calm })).toBe('Barnet høres først.');
  });

  it('hurries nobody to leave the parents alone', () => {
    const item = {
      task: 'spare-parents',
      why: 'Kontakt ikke forældrene.',
      dueAt: null,
      acute: true,
      suspectedAbuse: true,
    };
    expect(inWords(item)).toBe('Kontakt ikke forældrene.');
  });
});

function inWords(item: Parameters<typeof whyInWords>[0]): string {
  return whyInWords(item, now, model);
}
