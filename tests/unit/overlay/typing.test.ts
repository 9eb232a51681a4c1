// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { holdsTyping } from '../../../lib/overlay/typing';

beforeEach(() => document.body.replaceChildren());

describe('a page that is not to be reloaded', () => {
  it.each<[string, string, boolean]>([
    ['no box', '<p>text</p>', false],
    ['an empty box', '<textarea></textarea>', false],
    ['white space', '<textarea> \n </textarea>', false],
    ['a reply', '<textarea>Dear</textarea>', true],
    ['a reply in an editable element', '<div contenteditable="true"><p>Dear</p></div>', true],
    ['a search is no reply', '<input value="113-1234567-1234567">', false],
    ['two boxes, the second one filled', '<textarea></textarea><div><textarea>Dear</textarea></div>', true],
  ])('%s: %s', (_, html, typing) => {
    document.body.innerHTML = html;
    expect(holdsTyping(document)).toBe(typing);
  });

  it('a reply in an open root', () => {
    const host = document.body.appendChild(document.createElement('kat-textarea'));
    const box = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('textarea'));
    expect(holdsTyping(document)).toBe(false);
    box.value = 'Dear';
    expect(holdsTyping(document)).toBe(true);
  });
});
