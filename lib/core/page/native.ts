// What scripts in a portal's page take for the polyfill: the build puts this file in its place there, and nowhere else.
// Under Manifest V3 the browsers' own functions give promises, too. Of the names, `chrome` is the one that is there in
// all of them and that no element of a page can stand in for. A listener of `runtime.onMessage` gives no promise here.
declare const chrome: typeof import('webextension-polyfill');

export default chrome;
