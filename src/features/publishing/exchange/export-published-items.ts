import { findArticle } from "../../../data/article/find-article";
import { currentDatabase } from "../../../data/database/current-database";
import { listLiveItems } from "../../../data/item/list-live-items";
import { articleSlugSchema } from "../../../domain/article/article-slug-schema";
import { exchangeFormatNames, exchangeFormatSchema } from "../../../domain/item/exchange/formats/exchange-format-name";
import { exchangeFormats } from "../../../domain/item/exchange/formats/exchange-formats";
import { failure, type Result, success } from "../../../domain/result";
import { noSuchArticle, type ProblemDetails, wrongField } from "../../../http/problem/problem-details";
import { exportItems } from "./export-items";

type ExportedFile = { name: string; type: string; bytes: Uint8Array };

/** The questions that readers of an article are asked now, with their keys, as a file. `origin`: of the site. */
export const exportPublishedItems = async (
  slug: string,
  format: string,
  origin: string,
): Promise<Result<ExportedFile, ProblemDetails<400 | 404>>> => {
  const name = exchangeFormatSchema.safeParse(format);
  if (!name.success) return failure(wrongField(["format"], `There are ${exchangeFormatNames.join(", ")}.`));
  const checked = articleSlugSchema.safeParse(slug);
  if (!checked.success) return failure(noSuchArticle);
  const { client } = await currentDatabase();
  const [article, items] = await Promise.all([findArticle(client, checked.data), listLiveItems(client, checked.data)]);
  if (!article) return failure(noSuchArticle);
  const { bytes } = await exportItems({ ...article, items }, name.data, origin);
  const { extension, mediaType } = exchangeFormats[name.data];
  return success({ name: `${checked.data}.${extension}`, type: mediaType, bytes });
};
