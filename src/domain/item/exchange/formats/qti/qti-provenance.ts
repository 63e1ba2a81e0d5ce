import { z } from "zod";
import type { ImportedFile } from "../../import-diagnostic";
import { isPackage, readPackage } from "../../package/read-package";
import { type Provenance, provenanceSchema } from "../../provenance";

/** The file of a package that says where its items come from. */
export const provenanceFile = "provenance.json";

export const qtiProvenance = async (file: ImportedFile): Promise<Provenance[] | undefined> => {
  if (!isPackage(file.bytes)) return undefined;
  const unpacked = await readPackage(file, (name) => name === provenanceFile);
  const [found] = unpacked.ok ? unpacked.value.files : [];
  if (!found) return undefined;
  try {
    return z.array(provenanceSchema).safeParse(JSON.parse(new TextDecoder().decode(found.bytes))).data;
  } catch {
    return undefined;
  }
};
