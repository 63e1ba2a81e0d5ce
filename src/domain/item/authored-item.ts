import { z } from "zod";
import type { Form } from "./form";
import { formSchemas } from "./forms/form-schemas";
import type { AuthoredOf } from "./forms/form-types";

const { "single-best-answer": first, ...others } = formSchemas;

/** A union asks for a list that is never empty. */
const authoredSchemas: [typeof first.authored, ...(typeof others)[keyof typeof others]["authored"][]] = [
  first.authored,
  ...Object.values(others).map(({ authored }) => authored),
];

/** An item as an editor writes it in `questions.yaml`. */
export const authoredItemSchema = z.discriminatedUnion("form", authoredSchemas);
export type AuthoredItem = AuthoredOf<Form>;
