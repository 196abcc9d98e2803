export interface LocalKafka {
  /** As KAFKA_BROKERS wants it. */
  brokers: string;
  port: number;
  /** Resolves when the broker is gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
  /** As a power cut would; what it kept in its folder is there for the next start. */
  kill(): Promise<void>;
}

export interface ThrowawayKafka extends LocalKafka {
  folder: string;
  removeFolder(): Promise<void>;
}

interface Options {
  /** One that is free, otherwise. */
  port?: number;
  onLog?: (line: string) => void;
}

export function startLocalKafka(options: Options & { folder: string }): Promise<LocalKafka>;
export function startThrowawayKafka(options?: Options): Promise<ThrowawayKafka>;
