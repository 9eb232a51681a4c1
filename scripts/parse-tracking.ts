import { SOURCES } from '../lib/carriers/sources/registry';
import { SOURCE_IDS, type SourceId } from '../lib/carriers/sources/source';

// One answer of a tracking service on stdin; what Replywatch reads from it on stdout.
const args = process.argv.slice(2);
const at = args.indexOf('--status');
const status = at < 0 ? 200 : Number(args.splice(at, 2)[1]);
const [carrier] = args;

if (!carrier || !(SOURCE_IDS as readonly string[]).includes(carrier) || !Number.isInteger(status)) {
  process.stderr.write(`usage: parse-tracking -- <${SOURCE_IDS.join('|')}> [--status 200]\n`);
  process.exit(2);
}

const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
const reply = SOURCES[carrier as SourceId].read(Buffer.concat(chunks).toString('utf8'), status);
const [parcel] = 'error' in reply ? [reply] : reply.parcels;
const said = !parcel || 'error' in parcel ? { error: parcel?.error } : { carrier, ...parcel };
process.stdout.write(`${JSON.stringify(said)}\n`);
