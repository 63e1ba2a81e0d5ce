import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { failure, type Result, success } from "../../domain/result";

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * Makes a folder and those that it lies in, for their owner alone. One at a time: asked to make all at once, Node tries for
 * ever where a folder takes no new one and says that it is not there, as `/proc` does.
 */
const make = (folder: string): void => {
  if (isFolder(folder)) return;
  make(path.dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(folder)) throw error;
  }
};

/** Makes a data folder where there is none. Failure: a sentence for the operator. */
export const makeFolder = (folder: string): Result<string, string> => {
  try {
    make(path.resolve(folder));
    accessSync(folder, constants.W_OK);
    return success(folder);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return failure(
      `The data folder ${folder} cannot be written to (${cause}). Give this user the right to, or name another folder with DATA_DIR.`,
    );
  }
};
