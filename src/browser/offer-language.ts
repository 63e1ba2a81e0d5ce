import { deviceStorage, writeStorage } from "./device/device-storage";
import { languageOfferKey } from "./device/keys";

/**
 * Offers this page in the language of the browser, in one line over its foot, to whoever comes from elsewhere. The words
 * are on the link to that language, which every page has. Who says no is not asked again on this device.
 */
export const offerLanguage = (): void => {
  const [wanted = ""] = navigator.language.split("-");
  const link = document.querySelector<HTMLAnchorElement>(`.bar a[hreflang="${CSS.escape(wanted)}"][data-offer]`);
  if (!link || document.referrer.startsWith(location.origin) || deviceStorage()?.getItem(languageOfferKey)) return;
  const line = document.createElement("p");
  line.className = "language-offer";
  line.lang = wanted;
  const accept = document.createElement("a");
  accept.href = link.href;
  accept.textContent = link.dataset.offer ?? "";
  const decline = document.createElement("button");
  decline.type = "button";
  decline.textContent = link.dataset.decline ?? "";
  decline.addEventListener("click", () => {
    writeStorage(deviceStorage(), languageOfferKey, false);
    line.remove();
  });
  line.append(accept, decline);
  document.querySelector("main")?.append(line);
};
