import { randomUUID } from "node:crypto";
import { mergeYaml } from "../../../content/yaml/edit/merge-yaml";
import { currentDatabase } from "../../../data/database/current-database";
import type { Database } from "../../../data/database/database";
import { draftTexts } from "../../../data/draft/draft-texts";
import type { FoundDraft } from "../../../data/draft/find-draft";
import type { Person } from "../../../data/person/find-person";
import type { SaveRequest } from "../../../domain/draft/decide-save";
import { type MergedText, mergeTexts } from "../../../domain/draft/merge-texts";
import { type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { contentFolder } from "../content-folder";
import { readAcceptedText } from "../files/read-accepted-files";
import { seenText } from "../files/seen-text";
import { openSeat } from "./open-seat";
import { saveDraft } from "./save-draft";

/** `done`: whether it was stored as it was sent, or together with what somebody else had saved. */
export type SavedForm = { done: "saved" | "fell" | "merged"; conflicts: number };

const mostMerges = 5;

/** Puts together what a form sent and what somebody else saved meanwhile; both began from the first. */
export type MergeVersions = (base: string, own: string, other: string) => MergedText | Promise<MergedText>;

/** The text of a file that the page with this seat showed with its save `base`: what readers had where the draft had none of its own then. */
export const shownText = async (
  client: Database["client"],
  draftId: string,
  { path, base, seat }: Pick<SaveRequest, "path" | "base" | "seat">,
): Promise<string | null> => {
  const drafted = base === 0 ? undefined : (await draftTexts(client, draftId, base)).get(path);
  return drafted === undefined ? seenText(client, { path, seat }) : drafted;
};

/** The text of a file as a draft has it now, its own or the accepted one. */
export const presentText = (
  client: Database["client"],
  draft: Pick<FoundDraft, "files">,
  path: string,
): Promise<string | null> => {
  const drafted = draft.files.get(path);
  return drafted ? Promise.resolve(drafted.text) : readAcceptedText(client, contentFolder(), path);
};

/**
 * Stores a text that came from a form, whose page has no script to merge with what somebody else saved meanwhile: that is done
 * here, and both versions of a line that both changed stand in the text, marked.
 */
export const saveFromForm = async (
  call: RequestContext<SaveRequest, "id", Person>,
  merge: MergeVersions = call.input.path.endsWith(".yaml") ? mergeYaml : mergeTexts,
): Promise<Result<SavedForm, ProblemDetails<403 | 404 | 409>>> => {
  const { input, params } = call;
  const seated = await openSeat({ ...call, input: { seat: input.seat, takeOver: false } });
  if (!seated.ok) return seated;
  const { client } = await currentDatabase();
  let save = input;
  let conflicts = 0;
  for (let merges = 0; ; merges += 1) {
    const saved = await saveDraft({ ...call, input: save });
    if (!saved.ok) return saved;
    if (saved.value.kind === "stored") {
      const done = merges > 0 ? "merged" : saved.value.acceptanceFell ? "fell" : "saved";
      return success({ done, conflicts });
    }
    if (merges === mostMerges) throw new Error(`The draft ${params.id} is saved faster than it can be merged.`);
    const base = await shownText(client, params.id, save);
    const merged = await merge(base ?? "", save.text ?? "", saved.value.text ?? "");
    conflicts += merged.conflicts;
    save = { ...save, id: randomUUID(), base: saved.value.number, text: merged.text };
  }
};
