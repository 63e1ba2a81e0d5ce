import type { DatedRevision } from "../../domain/article/changes/revision";
import type { Prisma } from "../generated/client";
import { storedRevision } from "./stored-revision";

/** A row of `revision`. */
export type RevisionRow = { number: number; createdAt: Date; content: Prisma.JsonValue };

export const datedRevision = ({ number, createdAt, content }: RevisionRow): DatedRevision => {
  const { title, summary, language, sections, facts, sources, note } = storedRevision(content);
  return { number, at: createdAt.toISOString(), title, summary, language, sections, facts, sources, note };
};
