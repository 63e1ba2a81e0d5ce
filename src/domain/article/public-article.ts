import { z } from "zod";
import type { Fact } from "../fact/fact";
import { type Source, sourceSchema } from "../fact/source";
import { formSchema } from "../item/form";
import { frontMatterSchema } from "./front-matter";
import type { Section } from "./section";

const { title, summary, language, reviewed } = frontMatterSchema.shape;
const total = z.int().min(0);

/** An article in a list: `GET /api/articles`. `items.total`: how many questions can be asked about it. */
export const listedArticleSchema = z.strictObject({
  slug: z.string(),
  title,
  summary,
  language,
  reviewed,
  items: z.strictObject({ total }),
});
export type PublicListedArticle = z.infer<typeof listedArticleSchema>;

/** Picked field by field, as `publicArticle` is. */
export const publicListedArticle = ({
  slug,
  title,
  summary,
  language,
  reviewed,
  items,
}: PublicListedArticle): PublicListedArticle => ({ slug, title, summary, language, reviewed, items });

const publicSourceSchema = sourceSchema.omit({ secondary: true });

/** An article for programs: `GET /api/articles/{slug}`. `quote` is a verbatim part of `section`. */
export const publicArticleSchema = z.strictObject({
  slug: z.string(),
  title,
  revision: z.int().min(1),
  sections: z.array(z.strictObject({ anchor: z.string(), heading: z.string() })),
  facts: z.array(
    z.strictObject({ id: z.string(), claim: z.string(), quote: z.string(), section: z.string(), source: z.string() }),
  ),
  sources: z.array(publicSourceSchema),
  items: z.strictObject({ total, byForm: z.partialRecord(formSchema, total) }),
});
export type PublicArticle = z.infer<typeof publicArticleSchema>;

type Published = Omit<PublicArticle, "sections" | "facts" | "sources"> & {
  sections: Section[];
  facts: Fact[];
  sources: Source[];
};

/** Picked field by field: what is added to an article later is public once somebody adds it here. */
export const publicArticle = ({
  slug,
  title,
  revision,
  sections,
  facts,
  sources,
  items,
}: Published): PublicArticle => ({
  slug,
  title,
  revision,
  sections: sections.map(({ anchor, heading }) => ({ anchor, heading })),
  facts: facts.map(({ id, claim, quote, section, source }) => ({ id, claim, quote, section, source })),
  sources: sources.map(({ secondary: _secondary, ...publicSource }) => publicSource),
  items: { total: items.total, byForm: items.byForm },
});
