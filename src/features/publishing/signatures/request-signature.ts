import { findArticle } from "../../../data/article/find-article";
import { currentDatabase } from "../../../data/database/current-database";
import type { Person } from "../../../data/person/find-person";
import * as data from "../../../data/signature/change-request";
import { createRequest, type MadeRequest, type SignedText } from "../../../data/signature/create-request";
import type { Article } from "../../../domain/article/article";
import { languageOf } from "../../../domain/article/article-slug";
import { draftedTexts } from "../../../domain/draft/public-draft";
import { addressIn } from "../../../domain/language";
import { failure, type Result, success } from "../../../domain/result";
import { claimStatesOf } from "../../../domain/signature/signature";
import { type SignatureRequest, signingAddress } from "../../../domain/signature/signature-request";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { type ProblemDetails, problemDetails, wrongField } from "../../../http/problem/problem-details";
import { openDraft } from "../drafts/find-draft";
import { compilePreview } from "../previews/compile-preview";

/** `token`: what the address ends in, for a page that shows it once. */
export type Requested = { token: string; made: { id: string; address: string; expiresAt: string } };

/** The address speaks the language of the article. */
const toRequested = ({ id, article, token, expiresAt }: MadeRequest, origin: string): Requested => {
  const address = `${origin}${addressIn(languageOf(article), signingAddress(token))}`;
  return { token, made: { id, address, expiresAt: expiresAt.toISOString() } };
};

export const noSuchRequest = problemDetails(404, "not-found", "There is no such request, or it has been signed.");

/** An article whose claims can be signed, as readers have it or as a draft has it. */
export type Signable = { article: Pick<Article, "facts" | "sources" | "sections">; text: SignedText };

/** Null: readers have no such article, or the person sees no such draft, or something stops its publication. */
export const findSignable = async (
  person: Person,
  { article: slug, draft: id }: { article: string; draft?: string | undefined },
  now: Date,
): Promise<Signable | null> => {
  if (id === undefined) {
    const article = await findArticle((await currentDatabase()).client, slug);
    return article && { article, text: { slug: article.slug, title: article.title, revision: article.revision } };
  }
  const open = await openDraft(person, id);
  if (!open.ok) return null;
  const { draft } = open.value;
  const preview = { ...draft, texts: draftedTexts(draft) };
  const { article, check } = await compilePreview(open.value, preview, { language: languageOf(slug), now });
  if (article?.slug !== slug || check.diagnostics.length > 0) return null;
  return { article, text: { slug, title: article.title, draft: { id, save: draft.lastSave } } };
};

/** Has an expert asked to sign claims of an article. */
export const requestSignature = async ({
  person,
  origin,
  input,
  now,
}: Pick<RequestContext<SignatureRequest, never, Person>, "person" | "origin" | "input" | "now">): Promise<
  Result<Requested, ProblemDetails<400>>
> => {
  const found = await findSignable(person, input, now);
  if (!found) return failure(wrongField(["article"], `There is no article “${input.article}” there to be signed.`));
  const { sections, facts } = input;
  const claims = claimStatesOf(found.article).filter(
    ({ fact, section }) => (sections?.includes(section) ?? true) && (facts?.includes(fact) ?? true),
  );
  if (claims.length === 0) return failure(wrongField(["facts"], "There is no such claim: choose at least one."));
  const { client } = await currentDatabase();
  const request = { text: found.text, claims, expert: input, personId: person.id, now };
  return success(toRequested(await createRequest(client, request), origin));
};

type Call = Pick<RequestContext<undefined, "id", Person>, "person" | "params" | "origin" | "now">;

const deedOf = ({ person, params: { id }, now }: Omit<Call, "origin">) => ({ id, personId: person.id, now });

/** Ends the address of a request that nobody has signed. */
export const revokeRequest = async (call: Call): Promise<Result<undefined, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  return (await data.revokeRequest(client, deedOf(call))) ? success(undefined) : failure(noSuchRequest);
};

/** Makes another address for it, as when the expert lost theirs or changes to another browser. It works for thirty days. */
export const renewAddress = async (call: Call): Promise<Result<Requested, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const made = await data.renewAddress(client, { ...deedOf(call), days: 30 });
  return made ? success(toRequested(made, call.origin)) : failure(noSuchRequest);
};
