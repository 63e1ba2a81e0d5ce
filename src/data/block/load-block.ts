import type { Block } from "../../domain/block/block";
import type { Mode } from "../../domain/block/block-request";
import type { Answer } from "../../domain/item/answer";
import type { Mark } from "../../domain/item/mark";
import { storedItem } from "../catalogue/stored-item";
import { isUuid } from "../database/is-uuid";
import type { Prisma, PrismaClient } from "../generated/client";

type Row = {
  mode: Mode;
  deadline: Date | null;
  finished_at: Date | null;
  short_by: number;
  left_out: number;
  replaced: number;
  id: string;
  article_slug: string;
  content: Prisma.JsonValue;
  answer: Answer | null;
  score: number | null;
  mark: Mark | null;
};

/** A block of this learner with its keys and latest answers, or null: there is none, or it is somebody else's. */
export const loadBlock = async (client: PrismaClient, learnerId: string, blockId: string): Promise<Block | null> => {
  if (!isUuid(blockId)) return null;
  const rows = await client.$queryRaw<Row[]>`
    SELECT b.mode, b.deadline, b.finished_at, b.short_by, b.left_out, b.replaced, q.id, i.article_slug, v.content,
      r.answer, r.score,
      CASE WHEN m.question_id IS NOT NULL
        THEN jsonb_build_object('flagged', m.flagged, 'struck', m.struck, 'note', m.note) END AS mark
    FROM block b
    JOIN block_question q ON q.block_id = b.id
    JOIN item_version v ON v.id = q.item_version_id
    JOIN item i ON i.id = v.item_id
    LEFT JOIN LATERAL (
      SELECT answer, score FROM response WHERE question_id = q.id ORDER BY ordinal DESC LIMIT 1
    ) r ON true
    LEFT JOIN mark m ON m.question_id = q.id
    WHERE b.id = ${blockId}::uuid AND b.learner_id = ${learnerId}::uuid
    ORDER BY q.position`;
  const [first] = rows;
  if (!first) return null;
  return {
    id: blockId,
    mode: first.mode,
    deadline: first.deadline,
    finishedAt: first.finished_at,
    shortBy: first.short_by,
    leftOut: first.left_out,
    replaced: first.replaced,
    // Counted anew: a question that a reset has deleted for good leaves no gap.
    questions: rows.map(({ id, article_slug, content, answer, score, mark }, index) => ({
      id,
      position: index + 1,
      article: article_slug,
      item: storedItem(content),
      response: answer === null || score === null ? null : { answer, score },
      ...(mark && { mark }),
    })),
  };
};
