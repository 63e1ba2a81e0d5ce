import { type Certainty, certaintySchema } from "../block/response-request";
import { isRight } from "../item/answer/is-right";

/** How often answers were right, by how sure the learner was. `share`: right ÷ answers. */
export type Calibration = { certainty: Certainty; answers: number; right: number; share: number }[];

/** From sure to guess; a certainty that was never given is left out, and so are answers without one. */
export const calibrationOf = (
  answers: readonly { certainty?: Certainty | null | undefined; score: number }[],
): Calibration =>
  certaintySchema.options.flatMap((certainty) => {
    const rated = answers.filter((answer) => answer.certainty === certainty);
    const right = rated.filter(({ score }) => isRight(score)).length;
    return rated.length === 0 ? [] : [{ certainty, answers: rated.length, right, share: right / rated.length }];
  });
