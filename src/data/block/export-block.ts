import { isOver } from "../../domain/block/is-over";
import { publicQuestion } from "../../domain/item/public-question";
import { storedItem } from "../catalogue/stored-item";
import type { Prisma } from "../generated/client";

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
  const { form, stem, options, parts, unit, section } = publicQuestion(storedItem(itemVersion.content), {
    id,
    position,
    answered: responses.length > 0,
  });
  return {
    id,
    position,
    article: itemVersion.item.articleSlug,
    section,
    form,
    stem,
    options,
    ...(parts && { parts }),
    ...(unit !== undefined && { unit }),
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
