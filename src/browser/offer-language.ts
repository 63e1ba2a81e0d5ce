/**
 * Offers the language of the reader, for whoever comes from elsewhere: of those that the browser asks for, the first that the
 * site speaks, where the page is in another. The link to this page in it, which has the words, grows into the free room of
 * the header, so that nothing moves, and nothing waits for an answer.
 */
export const offerLanguage = (): void => {
  if (document.referrer.startsWith(location.origin)) return;
  const { lang } = document.documentElement;
  for (const tag of navigator.languages) {
    const [wanted = ""] = tag.split("-");
    if (wanted === lang) return;
    const link = document.querySelector<HTMLAnchorElement>(`.bar a[hreflang="${CSS.escape(wanted)}"][data-offer]`);
    if (!link) continue;
    offer(link);
    return;
  }
};

const offer = (link: HTMLAnchorElement): void => {
  const grown = document.importNode(link, true);
  const words = grown.querySelector(".bar-language");
  if (words) words.textContent = link.dataset.offer ?? "";
  grown.classList.add("language-offer");
  // Its words name it now.
  grown.removeAttribute("aria-label");
  // A link that grew would count as one that moved.
  link.replaceWith(grown);
};
