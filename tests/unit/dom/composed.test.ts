// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composedParent, directText, parentOf, walkComposed } from '../../../lib/dom/composed';

/** Does what a form with `<input name=…>` does in a browser: answers with one of its own controls. */
function coverUp(element: Element, name: string, answer: Node): void {
  Object.defineProperty(element, name, { get: () => answer });
}

describe('the way up', () => {
  it('is the true one, also from a form whose control is named parentNode', () => {
    document.body.innerHTML = '<main><form><input><p></p></form></main>';
    const [main, form, input] = ['main', 'form', 'input'].map((tag) => document.querySelector(tag) as Element);
    if (!main || !form || !input) throw new Error('no markup');
    coverUp(form, 'parentNode', input);
    expect(form.parentNode).toBe(input);
    expect(parentOf(form)).toBe(main);
    expect(composedParent(form)).toBe(main);
  });
});

describe('the walk down', () => {
  it('goes 12,000 boxes deep, in document order', () => {
    const top = document.createElement('main');
    let box: Element = top;
    for (let depth = 0; depth < 12_000; depth++) {
      const next = document.createElement('div');
      box.append(next);
      box = next;
    }
    let met = 0;
    walkComposed(top, () => {
      met++;
      return undefined;
    });
    expect(met).toBe(12_001);
  });

  it('visits siblings from first to last, and roots in place', () => {
    document.body.innerHTML = '<a><b></b><i></i></a><u></u>';
    document.querySelector('b')?.attachShadow({ mode: 'open' }).append(document.createElement('s'));
    const met: string[] = [];
    walkComposed(document.body, ({ localName }) => {
      met.push(localName);
      return localName === 'i' ? false : undefined;
    });
    expect(met).toEqual(['body', 'a', 'b', 's', 'i', 'u']);
  });
});

describe("an element's own text", () => {
  it('ends, also where a form leads from sibling to sibling in a ring', () => {
    document.body.innerHTML = '<input> <form></form> text';
    const [input, form] = ['input', 'form'].map((tag) => document.querySelector(tag) as Element);
    if (!input || !form) throw new Error('no markup');
    coverUp(form, 'nextSibling', input);
    expect(directText(document.body)).toBe('');
  });
});
