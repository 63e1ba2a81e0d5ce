import type { ImportedFile } from "../import-diagnostic";
import type { Provenance } from "../provenance";
import { exchangeFormats } from "./exchange-formats";

/** Where the items of an exported file come from, in whichever format it is; undefined where no format knows it. */
export const findProvenance = async (file: ImportedFile): Promise<Provenance[] | undefined> => {
  for (const format of Object.values(exchangeFormats)) {
    const found = await format.provenance(file);
    if (found !== undefined) return found;
  }
  return undefined;
};
