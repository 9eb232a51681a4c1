// The part of `zod/mini` that scripts in a portal's page use, in a tenth of its size: the build puts this file in its
// place there, and nowhere else. It says yes and no to the same values and hands over the same ones, which a contract
// test compares over every schema; only why a value does not fit is not told.

/** What a missing key means: nothing is put in (`optional`), or something else is (`defaulted`). */
type Absent = 'optional' | 'defaulted' | undefined;

interface Schema {
  /** The value as parsed, or {@link BAD}. */
  run(value: unknown): unknown;
  optin: Absent;
  optout: Absent;
  parse(value: unknown): unknown;
  safeParse(value: unknown): Parsed;
  check(...checks: Check[]): Schema;
}
type Parsed = { success: true; data: unknown } | { success: false; error: Error & { issues: [] } };
type Check = (payload: { value: never; issues: unknown[] }) => void;
type Extras = Partial<Pick<Schema, 'optin' | 'optout'>> & Record<string, unknown>;
type Shape = Record<string, Schema>;

const BAD = Symbol();

function make(run: (value: unknown) => unknown, extras: Extras = {}): Schema {
  const schema: Schema = {
    optin: undefined,
    optout: undefined,
    ...extras,
    run,
    parse(value) {
      const data = run(value);
      if (data === BAD) throw new Error('does not fit');
      return data;
    },
    safeParse(value) {
      const data = run(value);
      return data === BAD
        ? { success: false, error: Object.assign(new Error('does not fit'), { issues: [] as [] }) }
        : { success: true, data };
    },
    check: (...checks) =>
      make((value) => {
        const data = run(value);
        if (data === BAD) return BAD;
        const issues: unknown[] = [];
        for (const one of checks) one({ value: data as never, issues });
        return issues.length > 0 ? BAD : data;
      }, extrasOf(schema)),
  };
  return schema;
}

const extrasOf = ({ run: _, parse: _p, safeParse: _s, check: _c, ...extras }: Schema): Extras => extras;
const only = (fits: (value: unknown) => boolean, extras?: Extras) =>
  make((value) => (fits(value) ? value : BAD), extras);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const safeParse = (schema: Schema, value: unknown): Parsed => schema.safeParse(value);

export const unknown = () => make((value) => value);
export const string = () => only((value) => typeof value === 'string');
export const boolean = () => only((value) => typeof value === 'boolean');
export const number = () => only(Number.isFinite);
export const literal = (one: unknown) => only((value) => value === one);

function enumOf(options: readonly unknown[]): Schema {
  return only((value) => options.includes(value), { options });
}

export { enumOf as enum };

export const optional = (inner: Schema) =>
  make((value) => (value === undefined && inner.optin !== 'defaulted' ? value : inner.run(value)), {
    optin: inner.optin ?? 'optional',
    optout: 'optional',
  });

export const nullable = (inner: Schema) =>
  make((value) => (value === null ? value : inner.run(value)), { optin: inner.optin, optout: inner.optout });

const copy = (value: unknown): unknown => (Array.isArray(value) ? [...value] : isObject(value) ? { ...value } : value);

const orStandard = (data: unknown, standard: unknown) => (data === undefined ? copy(standard) : data);

export const _default = (inner: Schema, standard: unknown) =>
  make((value) => orStandard(value === undefined ? value : inner.run(value), standard), { optin: 'defaulted' });

function catchAs(inner: Schema, instead: unknown): Schema {
  const run = (value: unknown) => {
    const data = inner.run(value);
    return data === BAD ? instead : data;
  };
  return make(run, { optin: inner.optin ?? 'optional', optout: inner.optout });
}

export { catchAs as catch };

export const transform = (change: (value: never) => unknown) =>
  make((value) => change(value as never), { optin: 'optional' });

export const pipe = (from: Schema, to: Schema) =>
  make(
    (value) => {
      const data = from.run(value);
      return data === BAD ? BAD : to.run(data);
    },
    { optin: from.optin, optout: to.optout },
  );

export function union(all: readonly Schema[]): Schema {
  const run = (value: unknown) => {
    for (const one of all) {
      const data = one.run(value);
      if (data !== BAD) return data;
    }
    return BAD;
  };
  const optin = all.some((one) => one.optin === 'defaulted') ? 'defaulted' : all.find((one) => one.optin)?.optin;
  return make(run, { optin, optout: all.find((one) => one.optout)?.optout });
}
export const discriminatedUnion = (_key: string, all: readonly Schema[]) => union(all);

export const array = (item: Schema) =>
  make((value) => {
    if (!Array.isArray(value)) return BAD;
    // Holes count as `undefined`.
    const data = Array.from(value, (one) => item.run(one));
    return data.includes(BAD) ? BAD : data;
  });

function objectOf(shape: Shape, isStrict: boolean): Schema {
  const keys = Object.keys(shape);
  const run = (value: unknown) => {
    if (!isObject(value)) return BAD;
    const data: Record<string, unknown> = {};
    for (const key of keys) {
      const { run, optin, optout } = shape[key] as Schema;
      const isThere = key in value;
      if (!isThere && !optin) return BAD;
      if (!isThere && optout && optin === 'optional') continue;
      const one = run(value[key]);
      if (one === BAD) {
        if (isThere || !optout) return BAD;
      } else if (one !== undefined || isThere || (optin === 'defaulted' && !optout)) data[key] = one;
    }
    if (isStrict) {
      for (const key in value) if (!Object.hasOwn(shape, key)) return BAD;
    }
    return data;
  };
  return make(run, { shape });
}
export const object = (shape: Shape) => objectOf(shape, false);
export const strictObject = (shape: Shape) => objectOf(shape, true);

/** Keys that are an `enum` must all be there, and no other. */
export const record = (keyed: Schema & { options?: readonly string[] }, item: Schema) =>
  make((value) => {
    if (!isObject(value)) return BAD;
    const keys = Reflect.ownKeys(value).filter(
      (key) => key !== '__proto__' && Object.keys(value).includes(key as string),
    );
    if (keyed.options && keys.length !== keyed.options.length) return BAD;
    const data: Record<string, unknown> = {};
    for (const key of keys) {
      const one = keyed.run(key) === BAD ? BAD : item.run(value[key as string]);
      if (one === BAD) return BAD;
      data[key as string] = one;
    }
    return data;
  });

const must =
  <T>(fits: (value: T) => boolean): Check =>
  (payload) => {
    if (!fits(payload.value)) payload.issues.push(0);
  };

type Long = string | unknown[];
/** Texts are measured in code points. */
function lengthOf(value: Long): number {
  if (typeof value !== 'string') return value.length;
  let points = 0;
  for (const _ of value) points++;
  return points;
}
export const refine = (fits: (value: never) => unknown) => must((value: never) => Boolean(fits(value)));
export const check = (own: Check): Check => own;
export const minLength = (least: number) => must((value: Long) => lengthOf(value) >= least);
export const maxLength = (most: number) => must((value: Long) => value.length <= most || lengthOf(value) <= most);
export const length = (exact: number) => must((value: Long) => lengthOf(value) === exact);
export const regex = (pattern: RegExp) => must((value: string) => value.search(pattern) >= 0);
export const minimum = (least: number) => must((value: number) => value >= least);
export const maximum = (most: number) => must((value: number) => value <= most);
export const int = () => must(Number.isSafeInteger);
