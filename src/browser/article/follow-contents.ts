import { hashTarget } from "./hash-target";

/** The part of the window in which a section counts as being read: a band below its upper edge. */
const band = "-12% 0px -80% 0px";

/** The part that is being read is the one whose link is copied. */
const aimCopy = (hash: string): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-copy]")) link.hash = hash;
};

/** Preselects the section being read when a link leads to the closed form; scrolling there says nothing, as every section has been passed. */
const aimReport = (read: () => string | undefined): void => {
  for (const link of document.querySelectorAll('a[href="#report"]'))
    link.addEventListener("click", () => {
      const choice = document.querySelector<HTMLSelectElement>(".report:not([open]) select");
      if (!choice) return;
      choice.value = read() ?? "";
      // Not every part of the contents is among them: then none is chosen.
      choice.value ||= "";
    });
};

/** Says in the line of the contents, which stays in sight on a phone, where the reader is: a step by its number. */
const showPosition = (link: HTMLAnchorElement | undefined): void => {
  const position = document.querySelector<HTMLElement>(".contents-position");
  if (!position || !link) return;
  const step = link.querySelector(".contents-step")?.textContent;
  position.textContent = step ? (position.dataset.step ?? "").replace("{step}", step) : (link.textContent ?? "");
};

/** A list that lies over the text has the window below its row when it is opened, and is shut once it has led somewhere. */
const layOver = (): void => {
  const fold = document.querySelector<HTMLDetailsElement>(".contents-above details");
  fold?.addEventListener("toggle", () => {
    const { top } = fold.getBoundingClientRect();
    if (fold.open && top > 0) scrollBy(0, top);
  });
  fold?.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("a")) fold.open = false;
  });
};

/** Marks the section that is being read in every list of contents. Of one inside another the inner one counts. */
export const followContents = (): void => {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".contents-list ol a")];
  const sections = new Map<Element, string>();
  for (const { hash } of links) {
    const section = hashTarget(hash);
    if (section) sections.set(section, hash);
  }
  const inBand = new Set<Element>();
  let current: Element | undefined;
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inBand[isIntersecting ? "add" : "delete"](target);
      current = [...sections.keys()].filter((section) => inBand.has(section)).at(-1) ?? current;
      if (!current) return;
      const hash = sections.get(current) ?? "";
      for (const link of links) {
        if (link.hash === hash) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
      showPosition(links.find((link) => link.hash === hash));
      aimCopy(hash);
    },
    { rootMargin: band },
  );
  for (const section of sections.keys()) watcher.observe(section);
  aimReport(() => current?.id);
  layOver();
};
