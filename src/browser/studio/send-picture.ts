import { pictureTypes } from "../../domain/picture/picture";
import type { EditorMessages } from "../../messages/editor-messages";

type NotAdded = EditorMessages["editor"]["notAdded"];

/** A picture by its name, or why it was not added. */
type SentPicture = { hash: string } | { refused: keyof NotAdded };

/** The first picture among files that were dropped or pasted. */
export const pictureAmong = (files: FileList | readonly File[] | undefined): File | undefined =>
  [...(files ?? [])].find(({ type }) => pictureTypes.some((each) => each === type));

const isReason = (name: string, reasons: NotAdded): name is keyof NotAdded => Object.hasOwn(reasons, name);

/** Sends a picture to where articles can show it from. */
export const sendPicture = async (file: File, reasons: NotAdded): Promise<SentPicture> => {
  try {
    const reply = await fetch("/api/studio/pictures", {
      method: "POST",
      headers: { "Content-Type": file.type },
      body: file,
    });
    const { hash, type = "" }: { hash?: string; type?: string } = await reply.json();
    if (reply.ok && hash !== undefined) return { hash };
    const name = type.split(":").at(-1) ?? "";
    return { refused: isReason(name, reasons) ? name : "other" };
  } catch {
    return { refused: "other" };
  }
};
