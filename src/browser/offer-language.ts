/**
 * Names the language of the browser in the header, for whoever comes from elsewhere: the link to this page in it, which has
 * the words, grows into the free room of the row, so that nothing moves, and nothing waits for an answer.
 */
export const offerLanguage = (): void => {
  const [wanted = ""] = navigator.language.split("-");
  const link = document.querySelector<HTMLAnchorElement>(`.bar a[hreflang="${CSS.escape(wanted)}"][data-offer]`);
  if (!link || document.referrer.startsWith(location.origin)) return;
  const offer = document.importNode(link, true);
  const words = offer.querySelector(".bar-language");
  if (words) words.textContent = link.dataset.offer ?? "";
  offer.classList.add("language-offer");
  // Its words name it now.
  offer.removeAttribute("aria-label");
  // A link that grew would count as one that moved.
  link.replaceWith(offer);
};
