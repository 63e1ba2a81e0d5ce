import type { ImportedFile } from "../import-diagnostic";
import type { Provenance } from "../provenance";
import type { ExportedItem } from "../stale-item";
import { exchangeFormats } from "./exchange-formats";
import type { ExchangeFormat } from "./export-format";

const formats: readonly ExchangeFormat[] = Object.values(exchangeFormats);

/** Where the items of an exported file come from, in whichever format it is; undefined where no format knows it. */
export const findProvenance = async (file: ImportedFile): Promise<Provenance[] | undefined> => {
  for (const format of formats) {
    const found = await format.provenance(file);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The items of a file that was exported here, or by a system that had imported it. Each once. */
export const findExportedItems = async (file: ImportedFile): Promise<ExportedItem[]> => {
  const provenance = await findProvenance(file);
  if (provenance !== undefined && provenance.length > 0) return provenance;
  const tagged = formats.flatMap(({ taggedItems }) => taggedItems?.(file) ?? []);
  return [...new Map(tagged.map((item) => [item.identity, item])).values()];
};
