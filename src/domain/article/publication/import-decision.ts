/** `origin`: where the accepted revision comes from. `fileHash`: of the files as they were published last. */
type Accepted = { hash: string; origin: "file" | "restored"; fileHash: string | null };

/**
 * What an import does with files of this hash. `restored`: an earlier revision was brought back since these files were
 * published; it stays until somebody changes them, for what was brought back on purpose is never overwritten unasked.
 */
export const importDecision = (
  fileHash: string,
  accepted: Accepted | undefined,
): "publish" | "unchanged" | "restored" => {
  if (accepted?.hash === fileHash) return "unchanged";
  return accepted?.origin === "restored" && accepted.fileHash === fileHash ? "restored" : "publish";
};
