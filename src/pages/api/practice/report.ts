import { replyFromForm } from "../../../domain/item/reports/report-reply";
import { reportFormSchema } from "../../../features/practice/marks/report-form-schema";
import { questionAddress } from "../../../features/practice/player/question-address";
import { formTwin } from "../../../http/endpoint/form-twin";
import { reportEndpoint } from "../reports";

export const config = { api: { bodyParser: false } };

/** `POST /api/reports` for a form without script. It goes back to the question's page, which shows the results of a block that is over. */
export default formTwin(reportEndpoint, {
  path: "/api/practice/report",
  fields: reportFormSchema,
  request: ({ block: _block, position: _position, replyTo, language, ...body }) => ({
    body: { ...body, ...replyFromForm(replyTo, language) },
  }),
  onward: ({ block, position }) => `${questionAddress(block, position - 1)}&reported=1`,
});
