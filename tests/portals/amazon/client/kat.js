import { config, h, openRoot } from './dom.js';

// Katal-like controls with open roots. They are defined late, as on the real site: until then they show nothing.

class KatElement extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) openRoot(this, ...this.render());
  }
  attributeChangedCallback() {
    this.shadowRoot?.replaceChildren(...this.render());
  }
}

class KatButton extends KatElement {
  static observedAttributes = ['label', 'disabled'];
  render() {
    const kind = this.getAttribute('variant') ?? 'primary';
    const attributes = {
      type: 'button',
      part: 'button',
      class: `katal-${kind}`,
      disabled: this.hasAttribute('disabled'),
    };
    return [h('button', attributes, this.getAttribute('label') ?? '')];
  }
}

class KatTextarea extends KatElement {
  render() {
    const label = this.getAttribute('label') ?? '';
    const rows = this.getAttribute('rows') ?? '4';
    this.inner = h('textarea', { part: 'textarea', id: 'katal-id-7', rows, 'aria-label': label });
    return [h('label', { for: 'katal-id-7' }, label), this.inner];
  }
  get value() {
    return this.inner?.value ?? '';
  }
  set value(text) {
    if (this.inner) this.inner.value = text;
  }
}

class KatInput extends KatElement {
  render() {
    const placeholder = this.getAttribute('placeholder') ?? '';
    this.inner = h('input', { type: 'text', part: 'input', placeholder, 'aria-label': placeholder });
    return [this.inner];
  }
  get value() {
    return this.inner?.value ?? '';
  }
}

class KatLabel extends KatElement {
  static observedAttributes = ['text'];
  render() {
    return [h('label', { part: 'label' }, h('span', { class: 'text' }, this.getAttribute('text') ?? ''))];
  }
}

class KatLink extends KatElement {
  static observedAttributes = ['href', 'label'];
  render() {
    return [h('a', { part: 'link', href: this.getAttribute('href') }, this.getAttribute('label') ?? '')];
  }
}

class KatBox extends KatElement {
  render() {
    return [h('div', { class: 'katal-box', part: 'box' }, h('slot'))];
  }
}

class KatPagination extends KatElement {
  static observedAttributes = ['page', 'pages'];
  render() {
    const page = Number(this.getAttribute('page'));
    const pages = Number(this.getAttribute('pages'));
    const go = (to) => () => {
      if (to >= 1 && to <= pages) this.dispatchEvent(new CustomEvent('page', { detail: to }));
    };
    const near = Array.from({ length: pages }, (_, index) => index + 1).filter((at) => Math.abs(at - page) < 3);
    const arrow = (side, to, sign) =>
      h(
        'span',
        { part: `pagination-nav-${side}`, role: 'button', class: to < 1 || to > pages ? 'end' : '', onclick: go(to) },
        sign,
      );
    return [
      h(
        'div',
        { class: 'katal-pages' },
        arrow('left', page - 1, '‹'),
        near.map((at) =>
          h('span', { part: 'pagination-page', class: at === page ? 'now' : '', onclick: go(at) }, String(at)),
        ),
        arrow('right', page + 1, '›'),
      ),
    ];
  }
}

/** A radio button keeps its input in light DOM, as the published one does. */
class KatRadiobutton extends HTMLElement {
  connectedCallback() {
    if (this.firstElementChild) return;
    const id = `reason-${this.getAttribute('value')}`;
    const name = this.getAttribute('name') ?? 'reason';
    const input = h('input', { type: 'radio', id, name, value: this.getAttribute('value') });
    this.append(input, h('label', { for: id }, this.getAttribute('label') ?? ''));
  }
}

const ELEMENTS = {
  'kat-button': KatButton,
  'kat-textarea': KatTextarea,
  'kat-input': KatInput,
  'kat-label': KatLabel,
  'kat-link': KatLink,
  'kat-box': KatBox,
  'kat-pagination': KatPagination,
  'kat-radiobutton': KatRadiobutton,
};

/** Defines the controls after the configured delay. */
export function upgradeLate() {
  setTimeout(() => {
    for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
  }, config.upgradeDelayMs);
}
