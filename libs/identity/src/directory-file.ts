import { LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import { z } from 'zod';
import { roles, unitKinds, type Directory } from './directory.js';
import { makeDirectory } from './make-directory.js';

/** What is wrong with a directory file, each with the place to put it right. */
export class DirectoryFileInvalid extends Error {
  constructor(
    /** As whoever keeps it knows it. */
    fileName: string,
    readonly problems: readonly DirectoryProblem[],
  ) {
    super(problems.map(({ line, column, message }) => `${fileName}:${line}:${column} ${message}`).join('\n'));
    this.name = 'DirectoryFileInvalid';
  }
}

export interface DirectoryProblem {
  line: number;
  column: number;
  message: string;
}

/** Reads a municipality's units and people. @throws DirectoryFileInvalid */
export function loadDirectory(yamlText: string, fileName: string): Directory {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines });
  const [unreadable] = document.errors;
  if (unreadable) throw new DirectoryFileInvalid(fileName, [notYaml(unreadable)]);
  const refuse = (faults: readonly Fault[]) => {
    const problems = faults.map(({ path, message }) => ({ ...placeOf(document, lines, path), message }));
    return new DirectoryFileInvalid(fileName, problems);
  };

  const parsed = directoryFile.safeParse(contentOf(document, fileName));
  if (!parsed.success) {
    throw refuse(parsed.error.issues.map((issue) => ({ path: issue.path, message: issue.message })));
  }
  const faults = faultsIn(parsed.data);
  if (faults.length > 0) throw refuse(faults);

  return makeDirectory(
    parsed.data.municipality,
    parsed.data.units.map(({ id, name, kind, parent }) => ({
      unitId: id,
      name,
      kind,
      ...(parent !== undefined && { parentId: parent }),
    })),
    parsed.data.people.map(({ id, name, title, appointments }) => ({
      personId: id,
      name,
      title,
      appointments: appointments.map(({ role, unit }) => ({ role, unitId: unit })),
    })),
  );
}

/** What comes after the first mistake follows from it. After a colon stands what the file holds, however much that is. */
function notYaml({ message, linePos }: YAMLParseError): DirectoryProblem {
  const [{ line, col }] = linePos ?? [{ line: 1, col: 1 }];
  const [what = ''] = message.split(/ at line \d|[:\n]/);
  return { line, column: col, message: `is no YAML: ${what.slice(0, longestReason)}` };
}

const longestReason = 120;

/** @throws DirectoryFileInvalid where it names what it never describes */
function contentOf(document: Document, fileName: string): unknown {
  try {
    return document.toJS();
  } catch {
    throw new DirectoryFileInvalid(fileName, [
      { line: 1, column: 1, message: 'is no YAML: an alias (*) in it cannot be resolved' },
    ]);
  }
}

const id = z.string().regex(/^[\p{L}\p{N}._:@-]{1,128}$/u, 'not an id: letters, digits and . _ : @ - only');
const name = z.string().trim().min(1).max(200);

const directoryFile = z.strictObject({
  municipality: name,
  units: z
    .array(
      z.strictObject({
        id,
        name,
        kind: z.enum(unitKinds),
        parent: id.optional(),
      }),
    )
    .min(1),
  people: z.array(
    z.strictObject({
      id,
      name,
      title: name,
      appointments: z.array(z.strictObject({ role: z.enum(roles), unit: id })).min(1),
    }),
  ),
});
type DirectoryFile = z.infer<typeof directoryFile>;

interface Fault {
  path: readonly PropertyKey[];
  message: string;
}

/** What a schema cannot say: that names point at something, and that no unit lies under itself. */
function faultsIn({ units, people }: DirectoryFile): Fault[] {
  const parents = new Map(units.map((unit) => [unit.id, unit.parent]));
  return [
    ...repeated(units, 'units'),
    ...repeated(people, 'people'),
    ...units.flatMap((unit, index) => {
      const path = ['units', index, 'parent'];
      if (unit.parent === undefined) return [];
      if (!parents.has(unit.parent)) return [{ path, message: `no unit has the id ${unit.parent}` }];
      return liesUnderItself(unit.id, parents) ? [{ path, message: `${unit.id} lies under itself` }] : [];
    }),
    ...people.flatMap((person, index) =>
      person.appointments.flatMap((appointment, nth) =>
        parents.has(appointment.unit)
          ? []
          : [
              {
                path: ['people', index, 'appointments', nth, 'unit'],
                message: `no unit has the id ${appointment.unit}`,
              },
            ],
      ),
    ),
  ];
}

function repeated(entries: readonly { id: string }[], list: string): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    if (seen.has(entry.id)) return [{ path: [list, index, 'id'], message: `${entry.id} is there twice` }];
    seen.add(entry.id);
    return [];
  });
}

function liesUnderItself(unitId: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const passed = new Set<string>();
  for (let at = parents.get(unitId); at !== undefined && !passed.has(at); at = parents.get(at)) {
    if (at === unitId) return true;
    passed.add(at);
  }
  return false;
}

/** Where a path stands in the text; for something missing, where it is missing from. */
function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]) {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const offset = (node as { range?: readonly number[] } | undefined)?.range?.[0];
    if (offset === undefined) continue;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
