import { deviceStorage, writeStorage } from "./device/device-storage";
import { languageKey } from "./device/keys";

/**
 * Leads readers to their own language, where they come from elsewhere. The bare address opens in the language that they read
 * here last; `open` replaces the page. Any other page, and a copy without a line, offers a language: that one, or of those
 * that the browser asks for the first that the site speaks, where the page is in another. The link to this page in it, which
 * has the words, grows into the free room of the header, so that nothing moves, and nothing waits for an answer. Who goes on
 * from page to page has chosen: the device notes the language, and nothing where only one page was read.
 */
export const offerLanguage = (open = (address: string) => location.replace(address)): void => {
  const root = document.documentElement;
  const storage = deviceStorage();
  if (document.referrer.startsWith(location.origin)) {
    if (storage?.getItem(languageKey) !== JSON.stringify(root.lang)) writeStorage(storage, languageKey, root.lang);
    return;
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-offer]")];
  const last = links.find(({ lang }) => storage?.getItem(languageKey) === JSON.stringify(lang));
  if (last && location.pathname + location.search === "/" && root.dataset.copy === undefined) open(last.href);
  const spoken = [root, ...links];
  const preferred = navigator.languages.flatMap((tag) => spoken.find(({ lang }) => tag.startsWith(lang)) ?? []);
  const link = last ?? preferred[0];
  if (!(link instanceof HTMLAnchorElement)) return;
  const offer = document.importNode(link, true);
  const [words] = offer.children;
  if (words) words.textContent = link.dataset.offer ?? "";
  offer.className = "language-offer";
  // Its words name it now.
  offer.removeAttribute("aria-label");
  // A link that grew would count as one that moved.
  link.replaceWith(offer);
};
