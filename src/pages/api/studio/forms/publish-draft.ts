import { z } from "zod";
import { deskAddress } from "../../../../domain/draft/draft-address";
import { publishRequestSchema } from "../../../../domain/draft/draft-requests";
import { chiefRoles } from "../../../../domain/person/role";
import { failure, map } from "../../../../domain/result";
import { publishDraft } from "../../../../features/publishing/drafts/publish-draft";
import { showPublished } from "../../../../features/publishing/show-published";
import { deskOutcomeAddress } from "../../../../features/studio/desk/desk-outcome";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { problemDetails, wrongInput } from "../../../../http/problem/problem-details";
import { publishDraftEndpoint } from "../drafts/[id]/publish";

export const config = { api: { bodyParser: false } };

const text = z.string().default("");

/** A field that is left empty asks for nothing. */
const given = (value: string): string | undefined => (value.trim() === "" ? undefined : value.replace(/\s+/g, " "));

const noTime = problemDetails(400, "no-time", "Give the day and the time at which it is to be published.");
const timePassed = problemDetails(400, "time-passed", "That time has passed. Times here are in UTC.");
const twoTimes = problemDetails(
  400,
  "two-times",
  "You gave a time and pressed Publish now. Leave the time empty, or press Publish at this time.",
);

/** Publishes a draft now or at a time, for a form without script. */
export default serveForm({
  path: "/api/studio/forms/publish-draft",
  role: chiefRoles,
  fields: z.object({
    draft: z.uuid(),
    save: z.coerce.number(),
    note: text,
    minor: z.literal("on").optional(),
    override: text,
    when: z.enum(["now", "at"]),
    // What a field of day and time sends, which browsers without one leave to be typed.
    at: z.union([z.literal(""), z.string().regex(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d$/)]).default(""),
  }),
  limit: publishDraftEndpoint.limit,
  run: async ({ person, input, now }, { response }) => {
    const { draft: draftId, save, note, minor, override, when, at } = input;
    if (when === "now" && at !== "") return failure(twoTimes);
    if (when === "at" && at === "") return failure(noTime);
    const request = publishRequestSchema.safeParse({
      ...{ save, note: given(note), minor: minor === "on", override: given(override) },
      ...(at !== "" && { at: `${at.replace(" ", "T")}:00Z` }),
    });
    if (!request.success) return failure(wrongInput(request.error));
    if (request.data.at !== undefined && new Date(request.data.at) <= now) return failure(timePassed);
    const show = showPublished(response);
    const published = await publishDraft({ person, draftId, request: request.data, show, now });
    const desk = deskAddress(draftId);
    return map(published, (done) => ({ path: deskOutcomeAddress(desk, "at" in done ? "scheduled" : "published") }));
  },
});
