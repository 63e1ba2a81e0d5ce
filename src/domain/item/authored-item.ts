import { z } from "zod";
import type { Form } from "./form";
import { authoredSchemas } from "./forms/form-schemas";
import type { AuthoredOf } from "./forms/form-types";

/** An item as an editor writes it in `questions.yaml`. */
export const authoredItemSchema = z.discriminatedUnion("form", authoredSchemas);
export type AuthoredItem = AuthoredOf<Form>;
