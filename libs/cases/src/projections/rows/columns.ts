import { Column, PrimaryColumn } from 'typeorm';

/** Danish alphabetical order: å after ø, aa with å. */
const danish = 'da-DK-x-icu';
/** Ids and words of a program: nobody reads a list in their order, and a language's order costs more to find them in. */
const asBytes = 'C';

const toInstant = {
  from: (stored: unknown) => (stored instanceof Date ? stored.toISOString() : stored),
  to: (value: unknown) => value,
};

const toBigint = {
  from: (stored: unknown) => (typeof stored === 'string' ? BigInt(stored) : stored),
  to: (value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
};

interface Nullable {
  nullable?: boolean;
}

/** Part of the row's key. */
export const KeyColumn = () => PrimaryColumn({ type: 'text', collation: asBytes });
export const CaseKeyColumn = () => PrimaryColumn({ type: 'uuid' });
export const PositionKeyColumn = () => PrimaryColumn({ type: 'bigint', transformer: toBigint });

export const CaseIdColumn = () => Column({ type: 'uuid' });
export const TextColumn = ({ nullable = false }: Nullable = {}) =>
  Column({ type: 'text', collation: asBytes, nullable });
/** A name that lists are sorted by. */
export const NameColumn = ({ nullable = false }: Nullable = {}) =>
  Column({ type: 'text', collation: danish, nullable });
export const NumberColumn = ({ nullable = false }: Nullable = {}) => Column({ type: 'integer', nullable });
export const YesNoColumn = () => Column({ type: 'boolean' });
/** A moment; `2026-11-22T08:30:00.000Z` on both sides. */
export const InstantColumn = ({ nullable = false }: Nullable = {}) =>
  Column({ type: 'timestamptz', precision: 3, nullable, transformer: toInstant });
/** A day; `2026-11-22` on both sides. */
export const DayColumn = ({ nullable = false }: Nullable = {}) => Column({ type: 'date', nullable });
export const PositionColumn = () => Column({ type: 'bigint', transformer: toBigint });
/** A list or a small structure that is only ever shown, never searched. */
export const DocumentColumn = ({ nullable = false }: Nullable = {}) => Column({ type: 'jsonb', nullable });
