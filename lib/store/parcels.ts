import type { SourceId } from '../carriers/sources/source';
import { Parcel } from '../model/parcel';
import { Usage, unused } from '../tracking/quota';
import { database } from './database';
import { parseRecords } from './records';

/** A parcel by its number; one whose record is damaged counts as never seen. */
export async function readParcel(number: string): Promise<Parcel | undefined> {
  const parsed = Parcel.safeParse(await (await database()).get('parcels', number));
  return parsed.success ? parsed.data : undefined;
}

export async function writeParcel(parcel: Parcel): Promise<void> {
  await (await database()).put('parcels', parcel);
}

/** All parcels. For extension pages too: it writes nothing. */
export async function readParcels(): Promise<Parcel[]> {
  return parseRecords(Parcel, await (await database()).getAll('parcels'), []).good;
}

/** How much of a service's quota is used; a damaged record counts as nothing used. */
export async function readUsage(source: SourceId): Promise<Usage> {
  const parsed = Usage.safeParse(await (await database()).get('usage', source));
  return parsed.success ? parsed.data : unused(source);
}

export async function writeUsage(usage: Usage): Promise<void> {
  await (await database()).put('usage', usage);
}
