import type { LocalDate } from '@tovholder/calendar';
import { checksOfNames, everyCheck } from './checks/every-check.js';
import type { Model } from './domain/model.js';
import { hashModel } from './fingerprint/hash-model.js';
import { sentencesCutByComma } from './language/cut-sentences.js';
import { explainIssue } from './language/explain-issue.js';
import { formatPath, type Finding, type Mistake } from './language/mistake.js';
import { readModelDocument, type ModelDocument } from './language/model-document.js';
import { translate } from './language/translate.js';
import { knownKeysAt } from './language/written/known-keys.js';
import { writtenModel, type WrittenModel } from './language/written/written-model.js';
import { inForceKey, nothingInForce, type InForce } from './registry/in-force.js';

export type Compiled = { ok: true; model: Model } | { ok: false; mistakes: Mistake[] };

interface Asked {
  /** Versions that are not asked again. */
  inForce?: InForce;
  /** The day its legal references are held to, where it is another than the file's own. */
  on?: LocalDate | undefined;
}

/** More than this is one mistake seen many times; its author fixes the first and asks again. */
const mostMistakes = 100;

/**
 * A model from what a municipality has written, or every mistake found with its place in the file. Never throws,
 * whatever the text. First the file is read, then its shape is checked, then its names, then what its parts say
 * of each other: each answer is only worth giving when the one before it holds.
 *
 * The checks grow stricter from release to release, and cases run on what passed those of its day. So a model that is
 * the very one put in force is not asked again: it is superseded by a version that passes, not taken from its cases.
 */
export function compileModel(
  yamlText: string,
  fileName: string,
  { inForce = nothingInForce, on }: Asked = {},
): Compiled {
  const read = readModelDocument(yamlText);
  if (!read.ok)
    return { ok: false, mistakes: read.unreadable.map((part) => ({ file: fileName, path: '', ...part })) };

  const { document } = read;
  const written = writtenModel.safeParse(document.data);
  if (!written.success) {
    const findings = written.error.issues.flatMap((issue) => explainIssue(issue, document, knownKeysAt));
    return { ok: false, mistakes: placed(findings, document, fileName) };
  }
  const pinned = inForce.get(inForceKey({ name: written.data.model, version: written.data.version }));
  if (pinned !== undefined) {
    const model = modelFrom(written.data);
    if (model.hash === pinned.hash) return { ok: true, model };
  }
  const asked = on === undefined ? written.data : { ...written.data, 'sættes i kraft': on };
  const misnamed = [
    ...sentencesCutByComma(asked, document),
    ...checksOfNames.flatMap((check) => check(asked)),
  ];
  const findings = misnamed.length > 0 ? misnamed : everyCheck.flatMap((check) => check(asked));
  return findings.length > 0
    ? { ok: false, mistakes: placed(findings, document, fileName) }
    : { ok: true, model: modelFrom(written.data) };
}

function modelFrom(written: WrittenModel): Model {
  const content = translate(written);
  return frozen({ ...content, hash: hashModel(content) });
}

function placed(findings: readonly Finding[], document: ModelDocument, file: string): Mistake[] {
  return findings
    .slice(0, mostMistakes)
    .map(({ code, path, atKey, message }) => {
      const position = atKey ? document.positionOfKey(path) : document.positionOf(path);
      return { code, file, ...position, path: formatPath(path), message };
    })
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

/** Cases rely on the model they are pinned to; nobody changes it in memory either. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
