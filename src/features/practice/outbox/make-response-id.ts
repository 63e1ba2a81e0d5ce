import { uuidFromBytes } from "../../../domain/device/uuid-from-bytes";

export const makeResponseId = (): string => uuidFromBytes(crypto.getRandomValues(new Uint8Array(16)));
