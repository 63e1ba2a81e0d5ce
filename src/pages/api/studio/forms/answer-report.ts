import { z } from "zod";
import { careAddress } from "../../../../features/studio/care/care-address";
import { formText } from "../../../../http/endpoint/form-text";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { answerReportEndpoint } from "../reports/[id]/answer";

export const config = { api: { bodyParser: false } };

/** `PUT …/answer` for a form without script. */
export default formTwin(answerReportEndpoint, {
  path: "/api/studio/forms/answer-report",
  fields: z.object({ report: z.string(), note: formText.optional() }),
  request: ({ report: id, note }) => ({ params: { id }, body: { ...(note !== undefined && { note }) } }),
  onward: () => careAddress("answered"),
});
