import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Person } from "../../../data/person/find-person";
import { isArticleText } from "../../../domain/draft/draft-file";
import { insertFigure, writeFigure } from "../../../domain/picture/figures-in";
import type { figureRequestSchema } from "../../../domain/picture/picture-requests";
import { failure, type Result } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { noSuchDraft } from "../drafts/draft-refused";
import { findDraft } from "../drafts/find-draft";
import { type SavedForm, saveFromForm } from "../drafts/save-from-form";
import { addPicture } from "./add-picture";

type FigureRequest = z.infer<typeof figureRequestSchema>;

/** Adds a picture and puts it into the article of a draft, as the article is now. */
export const addFigure = async ({
  input: { draft: id, path, seat, picture: file, ...words },
  ...call
}: RequestContext<FigureRequest, never, Person>): Promise<
  Result<SavedForm, ProblemDetails<400 | 403 | 404 | 409 | 413>>
> => {
  const draft = await findDraft(call.person, id);
  if (!draft.ok) return draft;
  const article = draft.value.files.find((each) => each.path === path);
  if (!article || !isArticleText(path)) return failure(noSuchDraft);
  const added = await addPicture({ ...call, input: { picture: file } });
  if (!added.ok) return added;
  const figure = writeFigure({ picture: added.value.picture.hash, ...words });
  const text = insertFigure(article.text ?? "", figure);
  const save = { id: randomUUID(), path, seat, base: article.save, text };
  return saveFromForm({ ...call, params: { id }, input: save });
};
