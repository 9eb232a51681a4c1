/** Path segments that a portal's own address is made of: short words, nothing that counts or names. */
const WORD = /^[A-Za-z][A-Za-z_.-]{0,30}$/;

/** What follows these segments is a person's, an item's or a title's. */
const NAMED = new Set(['usr', 'itm', 'str', 'seller', 'user']);

/** An address for a report: the path with ids as `{id}`, and the names of the query's parameters without values. */
export function pathPattern(url: URL): string {
  let before = '';
  const path = url.pathname.split('/').map((segment) => {
    const shown = segment === '' || (WORD.test(segment) && !NAMED.has(before)) ? segment : '{id}';
    before = segment.toLowerCase();
    return shown;
  });
  const names = [...new Set(url.searchParams.keys())].map((name) => (WORD.test(name) ? name : '{id}'));
  return path.join('/') + (names.length > 0 ? `?${[...new Set(names)].join('&')}` : '');
}
