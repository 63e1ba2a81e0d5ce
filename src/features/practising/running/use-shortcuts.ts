import { type RefObject, useEffect } from "react";

const choices = "input[name=option], input[name=options], [data-part] input[type=checkbox]";

/**
 * 1–9 and A–I choose an option, in a case one of the part that has the focus; Enter checks or goes on. They work only while the focus is inside the question
 * (WCAG 2.1.4), and never take a key from a field, a button or a link that wants it.
 */
export function useShortcuts(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = place.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!within || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target as HTMLElement;
      if (event.key === "Enter" && target.matches("h1, h2, input")) return press(within, event);
      if (target.matches("input[type=number]")) return;
      const menu = target.closest("[data-part]") ?? within.querySelector("[data-part]") ?? within;
      const option = menu.querySelectorAll<HTMLInputElement>(choices)[picked(event.key)];
      option?.focus();
      option?.click();
    };
    within?.addEventListener("keydown", onKeyDown);
    return () => within?.removeEventListener("keydown", onKeyDown);
  }, [place]);
}

/** The first of the actions is always the one to take next. */
function press(within: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  within.querySelector<HTMLButtonElement>(".actions > button")?.click();
}

/** The place of the option that a key stands for; -1 for any other key. */
function picked(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
}
