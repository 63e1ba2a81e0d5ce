import type { Form } from "../../item/form";

/** The questions of one section that fit: how many there are, and where they begin when all that fit stand in one line. */
export type Stratum = { article: string; section: string; before: number; size: number };

/** An item that stood in so many blocks of a learner, one after the other, comes last in their next. */
export const wornAfter = 3;

/**
 * A live item version that may be asked, as light as choosing allows. `enemies`: objectives whose answer it gives away. `version`: the number the database knows it by.
 * `draw`: its draw point, which no other item has. `model`: the item model it was made by. `attempts` and `scoreSum`: of first attempts by anyone.
 * `met`: stood in a block of this learner; `worn`: in each of their last blocks (`wornAfter`). `due`: what it tests is to be reviewed.
 */
export type Candidate = {
  version: number;
  draw: number;
  article: string;
  section: string;
  form: Form;
  objective: string;
  enemies: readonly string[];
  stem: string;
  model: string | null;
  attempts: number;
  scoreSum: number;
  met: boolean;
  worn: boolean;
  due: boolean;
};
