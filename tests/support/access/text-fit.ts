/** Whether everything that is written can be read: nothing cut off above, below or at the side, nothing beyond the window. */

import type { Page } from '@playwright/test';

/** One line for each text or control that does not fit. */
export async function misfits(window: Page): Promise<string[]> {
  const found = [
    ...(await tooWide(window)),
    ...(await lowLines(window)),
    ...(await cutTexts(window)),
    ...(await cutFields(window)),
  ];
  return [...new Set(found)];
}

/** The window never scrolls, and its parts only downwards. */
function tooWide(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const page = document.documentElement;
    const parts = document.querySelectorAll('html, #content, nav, [role="dialog"], [role="alertdialog"]');
    const wide = [...parts]
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map(
        (part) =>
          `<${part.localName}> is ${String(part.scrollWidth)} wide, ${String(part.clientWidth)} can be seen`,
      );
    return page.scrollHeight > page.clientHeight ? [...wide, 'the window scrolls down'] : wide;
  });
}

/** The marks above and below the letters of Devanagari need their room. */
function lowLines(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll('#root *')].flatMap((element) => {
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const text = own.map(({ textContent }) => textContent).join('');
      if (!/[\u0900-\u097f]/.test(text) || element.closest('[data-sheet], option') !== null) return [];
      const style = getComputedStyle(element);
      const height = Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
      return height < 1.4 ? [`“${text.slice(0, 40)}” has lines of ${height.toFixed(2)}`] : [];
    }),
  );
}

/** Every text, held against each box around it as far as the next one that scrolls. */
function cutTexts(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const isCut = (value: string) => value === 'hidden' || value === 'clip';
    const isScrolled = (value: string) => value === 'auto' || value === 'scroll';
    const nameOf = (element: Element) =>
      `<${element.localName}> “${element.textContent.trim().slice(0, 40)}”`;
    const found: string[] = [];
    /** True where one need not look further out. */
    const lookAt = (box: Element, around: Element, written: DOMRect): boolean => {
      const style = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // For screen readers only: a dot of one pixel.
      if (edge.width <= 2 || edge.height <= 2) return true;
      // Tables scroll sideways by themselves, and show long texts in full on the page of the record.
      const mayBeCutShort = box.closest('[role="grid"]') !== null;
      const isPastSide = written.right > edge.right + 1 || written.left < edge.left - 1;
      const isPastEnd = written.bottom > edge.bottom + 1 || written.top < edge.top - 1;
      if ((isCut(style.overflowX) && isPastSide && !mayBeCutShort) || (isCut(style.overflowY) && isPastEnd))
        found.push(`${nameOf(box)} is cut off by ${around.localName}.${around.className}`);
      if (around.matches('button, a, [role="option"]') && (isPastSide || isPastEnd) && !mayBeCutShort)
        found.push(`${nameOf(box)} runs out of its ${around.localName}`);
      if (isScrolled(style.overflowX)) return true;
      if (around.parentElement === document.body && written.right > innerWidth + 1)
        found.push(`${nameOf(box)} runs out of the window`);
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() !== null) {
      const { parentElement: box, textContent } = texts.currentNode;
      if (box === null || textContent?.trim() === '') continue;
      if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (box.closest('[data-sheet], svg, option') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      const written = range.getBoundingClientRect();
      if (written.width === 0) continue;
      let around: Element | null = box;
      while (around !== null && around !== document.body && !lookAt(box, around, written))
        around = around.parentElement;
    }
    return found;
  });
}

/** What is typed into and pressed: as high as its letters, and inside the window. */
function cutFields(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea, select, button')].filter((field) => {
      const { width, height } = field.getBoundingClientRect();
      return width > 2 && height > 2 && field.checkVisibility({ visibilityProperty: true });
    });
    const low = fields.filter(
      (field) =>
        field.localName === 'input' && field.clientHeight > 0 && field.scrollHeight > field.clientHeight + 1,
    );
    const beyond = fields.filter(
      (field) =>
        field.closest('[role="grid"], [data-scrolls]') === null &&
        field.getBoundingClientRect().right > innerWidth + 1,
    );
    const nameOf = (field: Element) => `<${field.localName}> “${field.textContent.trim().slice(0, 40)}”`;
    return [
      ...low.map((field) => `${nameOf(field)} cuts what is typed`),
      ...beyond.map((field) => `${nameOf(field)} is beyond the window`),
    ];
  });
}
