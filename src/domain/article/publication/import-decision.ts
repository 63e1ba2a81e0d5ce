import { z } from "zod";

/** Where a revision comes from: the files on disk, the studio, or an earlier revision that was brought back. */
export const revisionOriginSchema = z.enum(["file", "restored", "studio"]);
export type RevisionOrigin = z.infer<typeof revisionOriginSchema>;

/** `origin`: of the accepted revision. `fileHash`: of the files as they were published last, on disk or by the studio. */
type Accepted = { hash: string; origin: RevisionOrigin; fileHash: string | null };

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
