/**
 * Saves before the page is left by one of its links or forms, and then goes on. Where nothing can be saved the page stays,
 * once: who presses again leaves, and the text is on the device. `own`: the form that saves, whose own button waits for a save
 * that is under way: beside it, what it sends would meet its own text as somebody else's. `canSave`: there is something to
 * save, and this page may.
 */
export const leaveSaved = (
  own: HTMLFormElement,
  { canSave, flush }: { canSave: () => boolean; flush: () => Promise<boolean> },
): void => {
  let isWarned = false;
  let isSending = false;
  const first = (event: Event, goOn: () => void): void => {
    if (!canSave() || isWarned || event.defaultPrevented) return;
    event.preventDefault();
    void flush().then((isSaved) => {
      if (isSaved) goOn();
      else isWarned = true;
    });
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || link?.target === "_blank";
    if (!link || isElsewhere || link.getAttribute("href")?.startsWith("#")) return;
    first(event, () => location.assign(link.href));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form !== own) return first(event, () => form.requestSubmit(event.submitter));
    if (!canSave() || isSending || event.defaultPrevented) return;
    event.preventDefault();
    isSending = true;
    void flush().finally(() => {
      form.requestSubmit(event.submitter);
      isSending = false;
    });
  });
};
