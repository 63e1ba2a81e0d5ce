import { z } from "zod";
import { placeholders, type RecordedStatement } from "../../bin/database/version-before/recorded-statement";
import type { Sample } from "../../src/data/database/statement";

/** A moment, as it is recorded. */
const instantSchema = z.strictObject({ instant: z.iso.datetime() });

/** The values of a recorded statement, with what the sample has in the place of placeholders, within texts too. */
export const valuesFor = ({ values }: RecordedStatement, sample: Sample): unknown[] =>
  values.map((value) => {
    let text = JSON.stringify(value);
    for (const [name, placeholder] of Object.entries(placeholders))
      text = text.replaceAll(String(placeholder), String(sample[name as keyof typeof placeholders]));
    const found: unknown = JSON.parse(text);
    const instant = instantSchema.safeParse(found);
    return instant.success ? new Date(instant.data.instant) : found;
  });
