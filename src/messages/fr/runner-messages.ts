import { apiErrors } from "./api-errors";
import { connection } from "./connection";
import { days } from "./days";
import { feedback } from "./feedback";
import { forms } from "./forms";
import { marks } from "./marks";
import { modes } from "./modes";
import { player } from "./player";
import { questionFields } from "./question-fields";
import { shell } from "./shell";
import { sourceDates } from "./source-dates";

export const runner = {
  apiErrors,
  connection,
  days,
  feedback,
  forms,
  marks,
  modes,
  player,
  questionFields,
  shell,
  sourceDates,
};
