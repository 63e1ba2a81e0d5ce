import { z } from "zod";
import { editFrontMatter } from "../../../content/gate/front-matter/edit-front-matter";
import { currentDatabase } from "../../../data/database/current-database";
import {
  DraftChanged,
  findPublishable,
  type PublishableDraft,
  recordDraftPublication,
  scheduleDraft,
} from "../../../data/draft/publish-draft";
import type { Person } from "../../../data/person/find-person";
import { printedLocation } from "../../../domain/diagnostic";
import { type DraftFiles, isArticleText } from "../../../domain/draft/draft-file";
import type { PublishRequest } from "../../../domain/draft/draft-requests";
import { failure, type Result, success } from "../../../domain/result";
import { utcDay } from "../../../domain/utc-day";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { contentFolder } from "../content-folder";
import { publishFiles } from "../files/publish-files";
import { readAcceptedFiles } from "../files/read-accepted-files";
import { ownCache } from "../import-cache";
import type { Imported } from "../imported";
import { toFileChanges } from "./draft-content";
import { draftRefused, newerSave, noSuchDraft } from "./draft-refused";

/** `published`: slugs of the articles with a new revision; `at`: when it is to be published, instead. */
export const draftPublicationSchema = z.union([
  z.strictObject({ published: z.array(z.string()) }),
  z.strictObject({ at: z.iso.datetime() }),
]);
type DraftPublication = z.infer<typeof draftPublicationSchema>;

const movedOn = (paths: readonly string[]): ProblemDetails<409> =>
  problemDetails(
    409,
    "moved-on",
    "Readers have a newer text than the one that this draft began from. Bring that text in first, look at the result, and have it accepted.",
    paths.map((path) => ({ path: [path], message: "published meanwhile" })),
  );

const notRight = ({ diagnostics }: Imported): ProblemDetails<409> =>
  problemDetails(
    409,
    "not-right",
    "The draft was not published, and nothing was changed: something in it is wrong. See issues.",
    diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ location, message, suggestion }) => ({
        path: [location.file, location.line],
        message: `${printedLocation(location)}: ${message} ${suggestion}`,
      })),
  );

const changedMeanwhile = problemDetails(
  409,
  "changed-meanwhile",
  "Somebody changed the draft just now. Load its page anew, and look again.",
);

const notReady = (found: Exclude<PublishableDraft, { kind: "ready" }>): ProblemDetails<403 | 404 | 409> => {
  if (found.kind === "newer") return newerSave(found.save);
  return found.kind === "refused" ? draftRefused(found.why) : noSuchDraft;
};

/**
 * The texts as they are published, with the note for readers and the day of the review in the front matter of articles; one
 * without front matter is left as it is: the gate says what it lacks.
 */
const stamped = (texts: DraftFiles, { note, minor }: PublishRequest, now: Date): DraftFiles => {
  const edits = [
    ...(note === undefined ? [] : [{ path: ["note"], value: note }]),
    ...(minor ? [] : [{ path: ["reviewed"], value: utcDay(now) }]),
  ];
  const stamp = (text: string): string => editFrontMatter(text, edits) ?? text;
  return new Map([...texts].map(([path, text]) => [path, text !== null && isArticleText(path) ? stamp(text) : text]));
};

type Publishing = {
  person: Pick<Person, "id" | "name" | "role">;
  draftId: string;
  request: PublishRequest;
  show: () => Promise<unknown>;
  now: Date;
};

/** Publishes a draft, all of its files or none, or has it published at its time. */
export const publishDraft = async ({
  person,
  draftId,
  request,
  show,
  now,
}: Publishing): Promise<Result<DraftPublication, ProblemDetails<403 | 404 | 409>>> => {
  const database = await currentDatabase();
  const publication = { draftId, request, now };
  const at = request.at === undefined ? now : new Date(request.at);
  if (at > now) {
    const scheduled = await scheduleDraft(database.client, person, { ...publication, at });
    return scheduled.kind === "scheduled" ? success({ at: at.toISOString() }) : failure(notReady(scheduled));
  }
  const found = await findPublishable(database.client, person, publication);
  if (found.kind !== "ready") return failure(notReady(found));
  const accepted = found.articleAct ? (await readAcceptedFiles(database.client, contentFolder())).files : new Map();
  const plan = { ...found, texts: stamped(found.texts, request, now) };
  const { changes, expected } = toFileChanges(plan, accepted, utcDay(now));
  try {
    const done = await publishFiles(database, contentFolder(), changes, {
      ...{ by: person.name, draftId, now, expected, cache: ownCache(), show: async () => void (await show()) },
      record: (transaction, { published }) =>
        recordDraftPublication(transaction, person, { ...publication, published }),
    });
    if (done.kind === "outdated") return failure(movedOn(done.files.map(({ path }) => path)));
    if (done.kind === "refused") return failure(notRight(done.imported));
    return success({ published: done.imported.published });
  } catch (error) {
    if (error instanceof DraftChanged) return failure(changedMeanwhile);
    throw error;
  }
};
