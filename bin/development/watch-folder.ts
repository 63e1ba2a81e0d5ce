import { watch } from "chokidar";

/** An editor's program saves in several steps; the last one counts. */
const pauseMs = 100;

/**
 * Acts after every save in a folder, however a program saves: in place, by renaming another file over it (vim, gedit, git),
 * or by putting a whole folder in its place. Never acts twice at once; what is saved meanwhile is acted on afterwards.
 * Resolves once it watches, with the way to end it.
 */
export const watchFolder = async (folder: string, act: () => Promise<void>): Promise<() => Promise<void>> => {
  let pending: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const watcher = watch(folder, { ignoreInitial: true }).on("all", () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      last = last.then(act).catch((error: unknown) => console.error(error));
    }, pauseMs);
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
  return async () => {
    clearTimeout(pending);
    await watcher.close();
  };
};
