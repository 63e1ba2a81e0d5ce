import { formOf } from "../../domain/item/forms/forms";
import type { Mark } from "../../domain/item/marks/mark";
import type { MarkRequest } from "../../domain/item/marks/mark-request";
import { flag, json, text } from "../database/column";
import { retryConflicts } from "../database/conflicts/retry-conflicts";
import { isUuid } from "../database/is-uuid";
import { query } from "../database/statement";
import { Prisma, type PrismaClient } from "../generated/client";
import { storedItem } from "../item/stored-item";
import { storedStruck } from "./stored-struck";

type MarkRef = { learnerId: string; blockId: string; questionId: string };

const findItem = async (client: PrismaClient, { learnerId, blockId, questionId }: MarkRef) => {
  const question = await client.blockQuestion.findFirst({
    where: { id: questionId, blockId, block: { learnerId } },
    select: { itemVersion: { select: { content: true } } },
  });
  return question && storedItem(question.itemVersion.content);
};

/** What the request leaves out stays as it is, also when two requests come at once. */
const upsert = query(
  { flagged: flag, struck: json, note: text },
  ({ learnerId, blockId, questionId }: MarkRef, request: MarkRequest, now: Date) => {
    const flagged = request.flagged ?? null;
    const struck = request.struck ? JSON.stringify([...new Set(request.struck)]) : null;
    const note = request.note ?? null;
    return Prisma.sql`
    INSERT INTO mark (question_id, block_id, flagged, struck, note, updated_at)
    SELECT q.id, b.id, COALESCE(${flagged}::boolean, false), COALESCE(${struck}::jsonb, '[]'),
      COALESCE(${note}::text, ''), ${now}::timestamptz
    FROM block b JOIN block_question q ON q.block_id = b.id AND q.id = ${questionId}::uuid
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid
    ON CONFLICT (question_id) DO UPDATE SET
      flagged = COALESCE(${flagged}::boolean, mark.flagged),
      struck = COALESCE(${struck}::jsonb, mark.struck),
      note = COALESCE(${note}::text, mark.note),
      updated_at = ${now}
    RETURNING flagged, struck, note`;
  },
  (sql, { learnerId, blockId, questionId, now }) => sql({ learnerId, blockId, questionId }, { struck: ["a"] }, now),
);

export type SetMark =
  | { kind: "set"; mark: Mark }
  | { kind: "not-found" }
  /** `index`: of the first id in `struck` that is no option of the question. */
  | { kind: "foreign-option"; index: number };

/**
 * Keeps what a learner notes on a question. The same request again changes nothing, and a block that is over takes it
 * too: it counts for nothing. `not-found`: no such question in a block of this learner.
 */
export const setMark = async (
  client: PrismaClient,
  { request, now, ...ref }: MarkRef & { request: MarkRequest; now: Date },
): Promise<SetMark> => {
  if (!isUuid(ref.blockId) || !isUuid(ref.questionId)) return { kind: "not-found" };
  const item = await findItem(client, ref);
  if (!item) return { kind: "not-found" };
  const menus = formOf(item).menus(item);
  const own = new Set(menus.flatMap(({ options }) => options.map(({ id }) => id)));
  const foreign = request.struck?.findIndex((id) => !own.has(id)) ?? -1;
  if (foreign >= 0) return { kind: "foreign-option", index: foreign };
  const [mark] = await retryConflicts(() => upsert(client, ref, request, now));
  return mark ? { kind: "set", mark: { ...mark, struck: storedStruck(mark.struck) } } : { kind: "not-found" };
};
