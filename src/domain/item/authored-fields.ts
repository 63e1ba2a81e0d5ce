import { z } from "zod";
import { slugSchema } from "../slug";

export const authoredText = z.string().min(1).max(400);

/** An option as an editor writes it. */
export const authoredOption = z.strictObject({
  text: authoredText,
  /** Present and true on a key. */
  key: z.literal(true).optional(),
  /**
   * The words that must stand in a quote of the item's facts for this option to be right; the text itself where absent.
   * `…` stands for words left out. Proof (lint L26): they stand there for every key and for no distractor, and they decide.
   */
  evidence: authoredText.optional(),
  rationale: authoredText,
  /** The wrong belief behind a distractor. */
  misconception: authoredText.optional(),
});

/** What an editor writes in every form. */
export const authoredFields = {
  id: slugSchema,
  /** The fact that the item tests. */
  objective: slugSchema,
  /** Further facts that it rests on. */
  facts: z.array(slugSchema).max(6).default([]),
  stem: z.string().min(10).max(900),
};

/** Why the key is the only right answer, where the words of the quotes do not decide it; refused where they do. */
export const onlyKey = z.string().min(20).max(400).optional();
