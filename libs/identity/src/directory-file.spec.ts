import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DirectoryFileInvalid, loadDirectory } from './directory-file.js';
import { roles, type Role } from './directory.js';

const demonstration = new URL('../../../infra/demonstration/directory.yaml', import.meta.url);

describe('the demonstration municipality', () => {
  const directory = loadDirectory(readFileSync(demonstration, 'utf8'), 'directory.yaml');

  it.each(roles)('has somebody who is %s', (role) => {
    expect(directory.people().some((person) => person.appointments.some((held) => held.role === role))).toBe(
      true,
    );
  });

  it('has people enough to share the work', () => {
    const appointed = (role: Role, unitId: string) =>
      directory
        .people()
        .filter(({ appointments }) =>
          appointments.some((held) => held.role === role && held.unitId === unitId),
        );
    expect(appointed('social-worker', 'familieafdelingen')).toHaveLength(3);
    expect(appointed('teacher', 'mosebakkeskolen')).toHaveLength(2);
    expect(appointed('teacher', 'aaparkskolen')).toHaveLength(2);
  });
});

const small = `municipality: Eksempelby
units:
  - { id: by, name: Eksempelby, kind: municipality }
  - { id: skole, name: Skolen, kind: school, parent: by }
  - { id: sfo, name: Fritten, kind: day-care, parent: skole }
people:
  - { id: leder, name: L, title: T, appointments: [{ role: school-leader, unit: skole }] }
  - { id: chef, name: C, title: T, appointments: [{ role: school-chief, unit: by }] }
`;

describe('a directory', () => {
  const directory = loadDirectory(small, 'small.yaml');

  it('knows what the municipality is called', () => {
    expect(directory.municipality).toBe('Eksempelby');
  });

  it('knows what lies within what', () => {
    expect(directory.isWithin('sfo', 'by')).toBe(true);
    expect(directory.isWithin('sfo', 'sfo')).toBe(true);
    expect(directory.isWithin('skole', 'sfo')).toBe(false);
    expect(directory.isWithin('ukendt', 'ukendt')).toBe(false);
  });
});

describe('a directory file that is wrong', () => {
  it.each([
    ['a kind that does not exist', 'kind: school', 'kind: gymnasium', '4:38'],
    ['a role that does not exist', 'role: school-chief', 'role: king', '8:59'],
    ['a parent that does not exist', 'parent: by', 'parent: land', '4:54'],
    ['a unit that lies under itself', 'parent: by', 'parent: sfo', '4:54'],
    ['an id that is there twice', 'id: sfo', 'id: skole', '5:11'],
    ['an appointment to nowhere', 'unit: by', 'unit: land', '8:79'],
    ['a field that does not exist', 'name: L', 'nane: L', '7:5'],
    ['broken YAML', 'people:', 'people: [', '7:3'],
  ])('with %s says where', (_what, from, to, place) => {
    expect(problemsOf(small.replace(from, to)).map(({ line, column }) => `${line}:${column}`)).toContain(
      place,
    );
  });

  it.each([
    ['what comes too early', `] ${'hemmelig '.repeat(5_000)}`],
    ['many mistakes', `{ ${'hemmelig: { '.repeat(300)}`],
    ['an alias of nothing', 'municipality: *hemmelig'],
  ])('with %s says so in one short line, without what stands there', (_what, text) => {
    const [problem, ...more] = problemsOf(text);
    expect(more).toEqual([]);
    expect(problem?.message).toMatch(/^is no YAML: [^\n]{10,120}$/);
    expect(problem?.message).not.toContain('hemmelig');
  });

  it('when empty says so', () => {
    expect(problemsOf('')).toHaveLength(1);
  });
});

function problemsOf(text: string) {
  try {
    loadDirectory(text, 'small.yaml');
  } catch (error) {
    if (error instanceof DirectoryFileInvalid) {
      expect(error.message).toMatch(/^small\.yaml:\d+:\d+ /);
      return error.problems;
    }
    throw error;
  }
  throw new Error('the file was accepted');
}
