import { preparePicture } from "../../../content/picture/prepare-picture";
import { currentDatabase } from "../../../data/database/current-database";
import type { Person } from "../../../data/person/find-person";
import { mostPictureBytes, renditionAddress } from "../../../domain/picture/picture";
import type { AddedPicture, PictureRequest } from "../../../domain/picture/picture-requests";
import { failure, type Result, success } from "../../../domain/result";
import { fileTooLarge } from "../../../http/endpoint/read-body";
import type { RequestContext } from "../../../http/endpoint/request-context";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { pictureRefused } from "./picture-refused";
import { recordPicture } from "./record-picture";

/** Makes a picture that articles may show of a file that somebody sends. The same file again is the same picture. */
export const addPicture = async ({
  input,
  person,
  now,
}: Pick<RequestContext<PictureRequest, never, Person>, "input" | "person" | "now">): Promise<
  Result<{ picture: AddedPicture; isNew: boolean }, ProblemDetails<400 | 413>>
> => {
  if (input.picture.byteLength > mostPictureBytes) return failure(fileTooLarge(mostPictureBytes));
  const prepared = await preparePicture(input.picture);
  if (!prepared.ok) return failure(pictureRefused(prepared.failure));
  const { picture, isNew } = await recordPicture(await currentDatabase(), prepared.value, { by: person.id, now });
  return success({ picture: { ...picture, address: renditionAddress(picture.hash) }, isNew });
};
