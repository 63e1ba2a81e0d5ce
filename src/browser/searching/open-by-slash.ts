const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** `/` leads to the field for a search: on the page that has one there, from any other to that page. */
export const openBySlash = (): void =>
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const field = document.querySelector<HTMLInputElement>("form[data-search] input");
    const link = document.querySelector<HTMLAnchorElement>('header a[href$="/search"]');
    if (!field && !link) return;
    event.preventDefault();
    if (field) field.select();
    else if (link) location.assign(`${link.href}#q`);
  });
