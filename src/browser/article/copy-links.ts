import { say } from "./say";

/** Shows the links that are there to be copied, where the browser can; a click copies one. */
export const copyLinks = (): void => {
  if (!navigator.clipboard) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy]")) link.hidden = false;
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-copy]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => say("copied"),
      () => location.assign(link.href),
    );
  });
};
