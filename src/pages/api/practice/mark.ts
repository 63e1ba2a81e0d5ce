import { markFormSchema } from "../../../features/practice/marks/mark-form-schema";
import { questionAddress } from "../../../features/practice/player/question-address";
import { formTwin } from "../../../http/endpoint/form-twin";
import { setMarkEndpoint } from "../blocks/[id]/marks/[questionId]";

export const config = { api: { bodyParser: false } };

/** `PUT /api/blocks/{id}/marks/{questionId}` for a form without script. */
export default formTwin(setMarkEndpoint, {
  path: "/api/practice/mark",
  fields: markFormSchema,
  request: ({ block, question, position: _position, ...body }) => ({
    params: { id: block, questionId: question },
    body,
  }),
  onward: ({ block, position }) => questionAddress(block, position - 1),
});
