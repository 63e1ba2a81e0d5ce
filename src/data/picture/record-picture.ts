import type { Picture } from "../../domain/picture/picture";
import { recordEvent } from "../audit/record-event";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";

/** `by`: who added it; null where it came with the files. */
type Added = { picture: Picture; by: string | null; now: Date };

/** Records a picture whose files are stored, once, with the event that says who added it. Whether it is a new one. */
export const recordPicture = (client: PrismaClient, { picture, by, now }: Added): Promise<boolean> =>
  inTransaction(client, async (transaction) => {
    const data = { ...picture, addedAt: now, addedBy: by };
    const { count } = await transaction.contentPicture.createMany({ data, skipDuplicates: true });
    if (count === 0) return false;
    const { hash, ...details } = picture;
    const deed = { at: now, actor: by ?? "files", act: "add", subject: `picture/${hash}` };
    await recordEvent(transaction, { ...deed, details });
    return true;
  });
