import type { SavedPathway } from "../device/saved-pathway";

/**
 * Shows which of the rules on the page that changed lately the reader's route rests on, if any did since they follow it or
 * read of the last change. `noteSeen`: called with the moment of the latest, once they say that they have read them.
 */
export const showPathwayChanges = ({ outline, since }: SavedPathway, noteSeen: (at: string) => void): void => {
  const note = document.getElementById("route-changes");
  if (!note || !outline || !since) return;
  const rules = [...note.querySelectorAll<HTMLElement>("[data-fact]")].filter(
    ({ dataset: { fact = "", at = "" } }) => outline.facts.includes(fact) && at > since,
  );
  if (rules.length === 0) return;
  for (const rule of rules) rule.hidden = false;
  note.hidden = false;
  note.querySelector("button")?.addEventListener("click", () => {
    noteSeen(
      rules
        .map(({ dataset }) => dataset.at ?? "")
        .sort()
        .at(-1) ?? since,
    );
    note.hidden = true;
    // The button that had the focus is gone.
    document.querySelector<HTMLElement>("#my-route a")?.focus();
  });
};
