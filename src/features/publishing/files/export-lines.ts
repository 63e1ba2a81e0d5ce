import type { Exported } from "./export-files";

/** What an export did, in lines for its editor. */
export const exportLines = (exported: Exported): string[] => {
  const { updated, removed, conflicts, resolved, pictures, missing, unknown } = exported;
  const lines = [
    ...pictures.map((path) => `Written: content/${path}`),
    ...missing.map(
      (path) => `Not on this server, so not written: content/${path}. Export on the server that it was added on.`,
    ),
    ...updated.map((path) => `Written: content/${path}`),
    ...removed.map((path) => `Removed: content/${path}`),
    ...resolved.map((path) => `Resolved: content/${path}. The next import publishes the file as it is.`),
    ...unknown.map((path) => `Nothing to resolve: content/${path}`),
    ...conflicts.map(({ path, beside }) =>
      beside === null
        ? `Changed in both, and left as it is: content/${path}. The studio removed it. Delete the file, or keep it and call npm run content:export -- --resolved ${path}`
        : `Changed in both, and left as it is: content/${path}. The studio’s text is content/${beside}. Put into the file what is to stay of both, delete the other, and call npm run content:export -- --resolved ${path}`,
    ),
  ];
  return lines.length > 0 ? lines : ["Nothing to export: the files say all that the studio published."];
};
