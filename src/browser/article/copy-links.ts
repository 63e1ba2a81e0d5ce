import { say } from "./say";

/** A click on a link that is there to be copied copies it. Where the browser does not let it, it is a link like any other. */
export const copyLinks = (): void => {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-copy]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => say("copied"),
      () => location.assign(link.href),
    );
  });
};
