import type { FundingRules, MeasureKind, Model } from '@tovholder/model';
import { firstRejection, isRejection, reject, type Alternative, type Rejection } from '../rejection.js';
import type { MeasureCommand } from './measure-commands.js';
import type { Funding, KindOfMeasure } from './measure-events.js';

type StartMeasure = Extract<MeasureCommand, { type: 'StartMeasure' }>;

/** What kind of measure begins, and how it is paid for. */
export interface Begins {
  /** Several while it is unclear which; none where the model knows no kinds. */
  kinds: readonly MeasureKind[];
  funding: Funding;
}

/** Where the model says who pays for what, nobody is asked again: it follows from the kind. */
export function asTheModelPays(command: StartMeasure, model: Model): Begins | Rejection {
  const kinds = kindsNamed(command.kinds, model);
  if (isRejection(kinds)) return kinds;
  return command.funding.kind === 'open'
    ? (mayBeOpen(kinds) ?? { kinds, funding: { kind: 'open' } })
    : settledAs(command.funding.payer, kinds, model);
}

/** Who pays, as it is settled afterwards: by the kind it turned out to be of, unless those with the mandate say otherwise. */
export function payerOf(
  { kind: id, payer }: Pick<Extract<MeasureCommand, { type: 'SettleFunding' }>, 'kind' | 'payer'>,
  { funding }: Model,
): { payer: string; kind?: KindOfMeasure } | Rejection {
  const kind = funding?.kinds.find((one) => one.id === id);
  if (id !== undefined && !kind)
    return reject('unknown-measure-kind', { field: '/kind', ...choicesOf(funding) });
  const pays = payer ?? (kind && payersOf(kind, funding));
  return pays === undefined
    ? reject('payer-missing', { field: '/payer' })
    : { payer: pays, ...(kind && { kind: named(kind) }) };
}

/** »Dagbehandling (Familieafdelingen) eller Specialundervisning (Skoleafdelingen)?«, where that is what is unclear. */
export function questionBetween(kinds: readonly MeasureKind[], { funding }: Model): string | undefined {
  if (kinds.length < 2) return undefined;
  const each = kinds.map((kind) => {
    const payers = payersOf(kind, funding);
    return payers === undefined ? kind.title : `${kind.title} (${payers})`;
  });
  return `${each.join(' eller ')}?`;
}

export function named({ id, title }: MeasureKind): KindOfMeasure {
  return { id, title };
}

function kindsNamed(ids: readonly string[] = [], { funding }: Model): readonly MeasureKind[] | Rejection {
  const field = '/kinds';
  const choices = choicesOf(funding);
  const unknown = ids.findIndex((id) => !funding?.kinds.some((kind) => kind.id === id));
  if (unknown !== -1) return reject('unknown-measure-kind', { field: `${field}/${unknown}`, ...choices });
  if (funding && ids.length === 0) return reject('measure-kind-missing', { field, ...choices });
  return (funding?.kinds ?? []).filter(({ id }) => ids.includes(id));
}

function mayBeOpen(kinds: readonly MeasureKind[]): Rejection | undefined {
  const closed = kinds.filter(({ mayStartOpen }) => !mayStartOpen);
  return closed.length === 0
    ? undefined
    : reject('funding-comes-first', {
        field: '/funding',
        detail: `Det gælder ${closed.map(({ title }) => `»${title}«`).join(' og ')}.`,
      });
}

function settledAs(
  payer: string | undefined,
  kinds: readonly MeasureKind[],
  { funding }: Model,
): Begins | Rejection {
  const [kind, ...others] = kinds;
  const pays = kind && payersOf(kind, funding);
  return (
    firstRejection(
      others.length > 0 ? reject('settled-between-kinds', { field: '/kinds' }) : undefined,
      pays !== undefined && payer !== undefined && payer !== pays
        ? reject('model-says-who-pays', { field: '/funding/payer', detail: `Det er: ${pays}.` })
        : undefined,
    ) ?? withPayer(pays ?? payer, kinds)
  );
}

function withPayer(payer: string | undefined, kinds: readonly MeasureKind[]): Begins | Rejection {
  return payer === undefined
    ? reject('payer-missing', { field: '/funding/payer' })
    : { kinds, funding: { kind: 'settled', payer } };
}

/** Who pays for the kind, and what part where there are several. */
function payersOf({ paidBy }: MeasureKind, funding: FundingRules | undefined): string | undefined {
  return paidBy
    ?.map(({ payer, percent }) => {
      const title = funding?.payers.find(({ id }) => id === payer)?.title ?? payer;
      return percent === 100 ? title : `${title} ${percent} %`;
    })
    .join(', ');
}

function choicesOf(funding: FundingRules | undefined): { choices?: readonly Alternative[] } {
  return funding ? { choices: funding.kinds.map(named) } : {};
}
