import type { Outcome } from './installation.js';

/** What all the rounds come to. */
export class Tally {
  played = 0;
  passed = 0;
  private acknowledged = 0;
  private overHttp = 0;
  private events = 0;
  private broken = false;

  constructor(private readonly rounds: number) {}

  /** Whether there is another round to play, and something to play it on. */
  get goesOn(): boolean {
    return this.played < this.rounds && !this.broken;
  }

  get allPassed(): boolean {
    return this.passed === this.rounds;
  }

  note({ acknowledged, acknowledgedOverHttp, faults, isOver }: Outcome): void {
    this.played += 1;
    if (faults.length === 0) this.passed += 1;
    this.acknowledged += acknowledged + acknowledgedOverHttp;
    this.overHttp += acknowledgedOverHttp;
    this.broken ||= !isOver;
  }

  /** When a log is left for a new one. */
  noteEvents(events: number): void {
    this.events += events;
  }

  inWords(): string {
    return `${this.acknowledged} commands acknowledged, ${this.overHttp} of them over HTTP, ${this.events} events`;
  }
}
