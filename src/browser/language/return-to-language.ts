import { deviceStorage, writeStorage } from "../device/device-storage";
import { languageKey } from "../device/keys";

/**
 * Whether this page is the bare address as somebody typed it. Not where they go back, for then they mean this page, nor where
 * it is a copy without a line, for the other may not be there.
 */
const opensByItself = (): boolean => {
  const [visit] = performance.getEntriesByType?.("navigation") ?? [];
  const goesBack = visit && "type" in visit && visit.type === "back_forward";
  return location.href === `${location.origin}/` && !goesBack && document.documentElement.dataset.copy === undefined;
};

/**
 * The language that was read here last, for whoever comes from elsewhere, where this page is in another; the bare address
 * opens in it by itself: `open` replaces the page. Who goes on from page to page has chosen: the device notes the language,
 * and nothing where only one page was read. The script of a guide has no room for this, and the other pages note enough.
 */
export const returnToLanguage = (open = (address: string) => location.replace(address)): string | undefined => {
  const root = document.documentElement;
  const storage = deviceStorage();
  const read = storage?.getItem(languageKey);
  if (document.referrer.startsWith(location.origin)) {
    if (read !== JSON.stringify(root.lang)) writeStorage(storage, languageKey, root.lang);
    return undefined;
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-offer]")];
  const last = links.find(({ lang }) => read === JSON.stringify(lang));
  if (last && opensByItself()) open(last.href);
  return last?.lang;
};
