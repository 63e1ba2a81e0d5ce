import type { PreparedPicture } from "../../../content/picture/prepare-picture";
import type { Database } from "../../../data/database/database";
import { storePictureFiles } from "../../../data/picture/picture-files";
import * as data from "../../../data/picture/record-picture";
import { type Picture, phoneRendition } from "../../../domain/picture/picture";

/** Stores the files of a picture, and only then says that it is there. `by`: null where it came with the files. */
export const recordPicture = async (
  { client, folder }: Pick<Database, "client" | "folder">,
  prepared: PreparedPicture,
  { by, now }: { by: string | null; now: Date },
): Promise<{ picture: Picture; isNew: boolean }> => {
  const { hash, width, height, renditions } = prepared;
  const phoneBytes = renditions.get(phoneRendition(prepared))?.byteLength ?? 0;
  const picture = { hash, width, height, phoneBytes };
  await storePictureFiles(folder, prepared);
  return { picture, isNew: await data.recordPicture(client, { picture, by, now }) };
};
