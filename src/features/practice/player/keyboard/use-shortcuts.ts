import { type RefObject, useEffect } from "react";

const choices = "input[name=option], input[name=options], [data-part] input";

/**
 * 1–9 and A–E choose an option, in a case one of the part that has the focus, and with Shift the letter strikes it out;
 * Enter checks or goes on; F, N, P and ? press what names them as its key. They work only while the focus is inside the
 * runner (WCAG 2.1.4), and never take a key from a field, a button or a link that wants it.
 */
export function useShortcuts(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = container.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!within || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target as HTMLElement;
      if (event.key === "Enter" && target.matches("h1, h2, #answer input")) return press(within, event);
      if (target.matches("input[type=number], textarea, select") || target.closest("dialog")) return;
      const tool = /^[fnp?]$/i.test(event.key) && visible(within, `[data-key="${event.key.toLowerCase()}"]`)[0];
      if (tool) {
        event.preventDefault();
        tool.click();
        return;
      }
      const menu = target.closest<HTMLElement>("[data-part]") ?? within.querySelector<HTMLElement>("[data-part]");
      choose(visible(menu ?? within, choices)[picked(event.key)], event.shiftKey);
    };
    within?.addEventListener("keydown", onKeyDown);
    return () => within?.removeEventListener("keydown", onKeyDown);
  }, [container]);
}

/** What a pause hides takes no key. */
const visible = (within: HTMLElement, selector: string): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest("[hidden]"));

function choose(option: HTMLElement | undefined, isStrike: boolean): void {
  if (isStrike) {
    option?.closest(".strike-row")?.querySelector<HTMLButtonElement>("button.strike")?.click();
  } else {
    option?.focus();
    option?.click();
  }
}

/** The first of the actions is always the one to take next. */
function press(within: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  visible(within, ".actions > button")[0]?.click();
}

/** The index of the option that a key stands for; -1 for any other key. */
function picked(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-e]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
}
