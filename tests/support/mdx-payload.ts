import { z } from "zod";
import given from "./mdx-payloads.json" with { type: "json" };
import more from "./more-mdx-payloads.json" with { type: "json" };

const payloadSchema = z.array(
  z.strictObject({
    name: z.string(),
    category: z.enum(["attribute", "dos", "esm", "expression", "frontmatter", "html", "unicode", "url", "usability"]),
    mdx: z.string(),
    expect: z.enum(["reject", "reject_or_inert", "inert", "accept"]),
    why: z.string(),
    generate: z.strictObject({ replace: z.string(), unit: z.string(), times: z.int() }).optional(),
  }),
);
export type MdxPayload = z.infer<typeof payloadSchema>[number];

export const mdxPayloads: MdxPayload[] = [...payloadSchema.parse(given), ...payloadSchema.parse(more)];

/** The text of a payload; a generated one repeats its unit at its marker. */
export const textOf = ({ mdx, generate }: MdxPayload): string =>
  generate ? mdx.replace(generate.replace, () => generate.unit.repeat(generate.times)) : mdx;
