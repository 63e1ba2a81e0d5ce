import { deviceStorage, writeStorage } from "../device/device-storage";
import { savedPathwayKey } from "../device/keys";
import { choosePathway, readSavedPathway, type SavedPathway } from "../device/saved-pathway";

/** The words of a step's heading, without its number. */
const stepName = (box: HTMLInputElement | undefined): string => {
  const heading = document.getElementById(box?.getAttribute("aria-describedby") ?? "");
  return heading?.lastChild?.textContent?.trim() ?? "";
};

const pathwayOnPage = (boxes: HTMLInputElement[]): SavedPathway => ({
  address: location.pathname + location.search,
  name: document.querySelector("h1")?.textContent?.trim() ?? "",
  done: boxes.filter(({ checked }) => checked).length,
  all: boxes.length,
  next: stepName(boxes.find(({ checked, dataset }) => !checked && dataset.keep?.startsWith("step-"))),
});

/** Keeps on the device which route this is and how far it is done, so that the first page leads back to it. */
export const savePathway = (): void => {
  const storage = deviceStorage();
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-keep]")];
  const keep = () => {
    const saved = readSavedPathway(storage?.getItem(savedPathwayKey) ?? null);
    writeStorage(storage, savedPathwayKey, choosePathway(saved, pathwayOnPage(boxes)));
  };
  keep();
  for (const box of boxes) box.addEventListener("change", keep);
};
