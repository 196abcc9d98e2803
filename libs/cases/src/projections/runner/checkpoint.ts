import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NumberColumn, PositionColumn, TextColumn } from '../rows/columns.js';

/** `building` while tables are made anew beside the live ones. */
export type Stage = 'live' | 'building';

/** How far a projection has come. Written in the transaction that writes its rows, so each event counts once. */
@Entity({ schema: 'views', name: 'checkpoint' })
export class Checkpoint {
  @PrimaryColumn({ type: 'text' })
  projection!: string;

  @PrimaryColumn({ type: 'text' })
  stage!: Stage;

  @NumberColumn()
  version!: number;

  /** Counts the times the tables were built; names of tables and indexes being built carry it. */
  @NumberColumn()
  generation!: number;

  @Column({ type: 'text', array: true })
  tables!: string[];

  @PositionColumn()
  position!: bigint;

  /** Why the projection stands still, for people who run the system. Never holds what is in an event. */
  @TextColumn({ nullable: true })
  failure!: string | null;
}
