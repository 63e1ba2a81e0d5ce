import { apiErrors } from "./api-errors";
import { days } from "./days";
import { feedback } from "./feedback";
import { forms } from "./forms";
import { marks } from "./marks";
import { modes } from "./modes";
import { offline } from "./offline";
import { player } from "./player";
import { questionFields } from "./question-fields";
import { shell } from "./shell";
import { sourceDates } from "./source-dates";

/** What the runner of a block shows: all that its script brings. */
export const runner = {
  apiErrors,
  days,
  feedback,
  forms,
  marks,
  modes,
  offline,
  player,
  questionFields,
  shell,
  sourceDates,
};
