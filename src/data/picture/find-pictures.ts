import type { Picture } from "../../domain/picture/picture";
import type { PrismaClient } from "../generated/client";

/** Those of these pictures that there are. */
export const findPictures = async (client: PrismaClient, hashes: readonly string[]): Promise<Picture[]> =>
  hashes.length === 0
    ? []
    : client.contentPicture.findMany({
        where: { hash: { in: [...hashes] } },
        select: { hash: true, width: true, height: true, phoneBytes: true },
      });

/** The hashes of all pictures. */
export const listPictures = async (client: PrismaClient): Promise<string[]> =>
  (await client.contentPicture.findMany({ select: { hash: true } })).map(({ hash }) => hash);
