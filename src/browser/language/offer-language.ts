/**
 * Offers another language to readers who come from elsewhere: of `tags`, which their browser asks for, the first that the site
 * speaks, where the page is in another. The link to this page in it, which has the words, grows into the free room of the
 * header, so that nothing moves, and nothing waits for an answer.
 */
export const offerLanguage = (tags = navigator.languages): void => {
  const spoken = [...document.querySelectorAll<HTMLElement>("html, [data-offer]")];
  const [link] = tags.flatMap((tag) => spoken.find(({ lang }) => tag.startsWith(lang)) ?? []);
  if (!(link instanceof HTMLAnchorElement) || document.referrer.startsWith(location.origin)) return;
  const offer = document.importNode(link, true);
  const [words] = offer.children;
  if (words) words.textContent = link.dataset.offer ?? "";
  offer.className = "language-offer";
  // Its words name it now.
  offer.removeAttribute("aria-label");
  // A link that grew would count as one that moved.
  link.replaceWith(offer);
};
