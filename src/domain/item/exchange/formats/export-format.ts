import type { ImportedFile, ImportedItems } from "../import-diagnostic";
import type { Loss } from "../loss";
import type { PortableItem } from "../portable-item";
import type { Provenance } from "../provenance";
import type { ExportedItem } from "../stale-item";

/** The questions of one article on their way out. */
export type ItemExport = { article: string; title: string; language: string; items: readonly PortableItem[] };

/** `losses`: what the format could not hold of them. */
export type ExportedItems = { bytes: Uint8Array; losses: Loss[] };

/** All that a format decides. */
export type ExchangeFormat = {
  /** What its files end in, without the dot. */
  extension: string;
  mediaType: string;
  write: (exported: ItemExport) => Promise<ExportedItems> | ExportedItems;
  /** The items of a file; absent where the format is written only. */
  read?: (file: ImportedFile) => Promise<ImportedItems> | ImportedItems;
  /** What a file that this project exported says of where its items come from; undefined where it is of another format. */
  provenance: (file: ImportedFile) => Promise<Provenance[] | undefined> | Provenance[] | undefined;
  /** The items that a file still tells of by id numbers and tags, after another system wrote it anew. */
  taggedItems?: (file: ImportedFile) => ExportedItem[];
};
