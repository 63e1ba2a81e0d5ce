import { filtersFromFields } from "../../domain/block/filters/filters-from-fields";
import type { Matching } from "../../domain/block/filters/matching";
import { toLanguage } from "../../domain/language";
import { sayMatching, sayStart } from "../../messages/say-matching";

/** Long enough that a person who ticks several boxes asks once. */
const pause = 250;

const fieldsOf = (form: HTMLFormElement): Record<string, FormDataEntryValue[]> => {
  const data = new FormData(form);
  return Object.fromEntries([...data.keys()].map((name) => [name, data.getAll(name)]));
};

/** Of the page that the script stands on. */
const language = toLanguage(document.documentElement.lang);

const ask = async (form: HTMLFormElement, signal: AbortSignal): Promise<Matching | null> => {
  const response = await fetch("/api/blocks/count", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(filtersFromFields(fieldsOf(form))),
    signal,
  });
  return response.ok ? response.json() : null;
};

/** Has the button say how many it starts: as many as are chosen, or all that fit where `total` is less and known. */
const nameStart = (form: HTMLFormElement, total = 0): void => {
  const button = form.querySelector("[data-start]");
  const chosen = Number(new FormData(form).get("count"));
  const count = total > 0 ? Math.min(chosen, total) : chosen;
  if (button && count > 0) button.textContent = sayStart(count, language);
};

/** Says again how many questions fit whenever something is chosen. Offline, the last number goes. */
const watchFilters = (form: HTMLFormElement, output: HTMLOutputElement): void => {
  let timer: number | undefined;
  let asking = new AbortController();
  const show = async () => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const matching = await ask(form, signal).catch(() => null);
    if (signal.aborted) return;
    output.textContent = matching ? sayMatching(matching, language) : "";
    nameStart(form, matching?.total);
    output.className = matching?.total === 0 ? "notice notice-bad block" : "block font-semibold";
  };
  nameStart(form, Number(output.dataset.total));
  form.addEventListener("change", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(), pause);
  });
};

/** Counts what the forms of the page choose, as often as the choice changes. */
export const countMatching = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-count-matching]")) {
    const output = form.querySelector("output");
    if (output) watchFilters(form, output);
  }
};
