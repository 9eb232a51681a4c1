// The browser is found or installed by scripts/lib/chromium.mjs; a download of its own would fail the
// whole installation where it is blocked.
module.exports = { skipDownload: true };
