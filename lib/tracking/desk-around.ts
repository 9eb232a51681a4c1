import type { Keys, Source, SourceId } from '../carriers/sources/source';
import type { Parcel } from '../model/parcel';
import type { HttpAround } from './http';
import type { Usage } from './quota';

/** A service that the user has enabled: there is a key, and its hosts may be contacted. */
export interface ReadySource {
  source: Source;
  keys: Keys;
}

/** What the desk needs from its surroundings. Everything it knows lies in the two tables: it may die at any moment. */
export interface DeskAround {
  http: HttpAround;
  /** ms UTC. */
  clock: () => number;
  /** In [0, 1). */
  random: () => number;
  sleep: (ms: number) => Promise<void>;
  /** In the order in which they are to be asked. */
  ready: () => Promise<ReadySource[]>;
  parcels: {
    get(number: string): Promise<Parcel | undefined>;
    put(parcel: Parcel): Promise<void>;
    all(): Promise<Parcel[]>;
  };
  usage: {
    get(source: SourceId): Promise<Usage>;
    put(usage: Usage): Promise<void>;
  };
  /** Something was written that a panel may show. */
  changed: () => void;
}

/** A parcel to follow. */
export interface WantedParcel {
  number: string;
  carrier: string;
}
