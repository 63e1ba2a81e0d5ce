import { isOver } from "../../domain/block/deadline";
import { formOf } from "../../domain/item/forms/forms";
import type { Prisma } from "../generated/client";
import { storedItem } from "../item/stored-item";

/** What a block is read with to be exported. */
export const exportedBlock = {
  questions: {
    orderBy: { position: "asc" },
    include: { itemVersion: { include: { item: true } }, responses: { orderBy: { ordinal: "asc" } }, mark: true },
  },
} satisfies Prisma.BlockInclude;

type StoredBlock = Prisma.BlockGetPayload<{ include: typeof exportedBlock }>;
type StoredQuestion = StoredBlock["questions"][number];

const exportResponse = (
  {
    id,
    answer,
    certainty,
    elapsedMs,
    timeOnTaskMs,
    rapidGuess,
    score,
    grade,
    createdAt,
  }: StoredQuestion["responses"][number],
  showsScore: boolean,
) => ({
  id,
  answer,
  certainty,
  elapsedMs,
  timeOnTaskMs,
  rapidGuess,
  answeredAt: createdAt,
  ...(showsScore && { score, grade }),
});

const exportMark = ({ flagged, struck, note, updatedAt }: NonNullable<StoredQuestion["mark"]>) => ({
  flagged,
  struck,
  note,
  updatedAt,
});

const exportQuestion = (
  { id, position, itemVersion, responses, mark, resetId }: StoredQuestion,
  showsScore: boolean,
) => {
  const item = storedItem(itemVersion.content);
  return {
    id,
    position,
    article: itemVersion.item.articleSlug,
    section: item.section,
    form: item.form,
    stem: item.stem,
    ...formOf(item).questionFields(item),
    ...(resetId !== null && { hiddenBy: resetId }),
    ...(mark && { mark: exportMark(mark) }),
    responses: responses.map((response) => exportResponse(response, showsScore)),
  };
};

/** A block as its learner may take it along. Scores stay out while a timed block runs: they would tell the key. */
export const exportBlock = (block: StoredBlock, now: Date) => {
  const { id, mode, seed, request, createdAt, deadline, finishedAt, shortBy, leftOut, replaced, shareId } = block;
  const showsScore = mode === "tutor" || isOver(block, now);
  const questions = block.questions.map((question) => exportQuestion(question, showsScore));
  const counts = { shortBy, leftOut, replaced };
  return { id, mode, seed, request, startedAt: createdAt, deadline, finishedAt, shareId, ...counts, questions };
};
