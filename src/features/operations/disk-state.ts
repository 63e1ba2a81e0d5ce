import { open } from "node:fs/promises";
import path from "node:path";
import { errorFields } from "../../http/log/error-fields";

/** As much as the embedded database takes at once when it grows. */
const probeBytes = 1024 * 1024;

const probe = async (folder: string): Promise<string | undefined> => {
  try {
    const file = await open(path.join(folder, "write.probe"), "w", 0o600);
    try {
      await file.write(Buffer.alloc(probeBytes));
      await file.sync();
      await file.truncate(0);
    } finally {
      await file.close();
    }
    return undefined;
  } catch (error) {
    return errorFields(error).reason ?? "the data folder cannot be written";
  }
};

const lifetimeMs = 1_000;
let last: { at: number; reason: Promise<string | undefined> } | undefined;

/**
 * Why a data folder cannot be written now, for an operator; undefined where it can. It is written to find out, once a
 * second at most. `now`: in ms.
 */
export const whyNotWritable = (folder: string, now = performance.now()): Promise<string | undefined> => {
  if (last === undefined || now - last.at >= lifetimeMs) last = { at: now, reason: probe(folder) };
  return last.reason;
};
