import { randomBytes } from "node:crypto";
import { linkLifetime, linkState } from "../../domain/learner/device-link";
import type { PrismaClient } from "../generated/client";
import { hashToken } from "./hash-token";

/** What is stored of a link. */
export const hashLink = (link: string): string => hashToken(Buffer.from(link));

/**
 * Makes a link by which one other browser joins this learner; links that were open end. The link is given back once and stored
 * nowhere.
 */
export const createDeviceLink = async (
  client: PrismaClient,
  { learnerId, now }: { learnerId: string; now: Date },
): Promise<{ link: string; expiresAt: Date }> => {
  const link = randomBytes(16).toString("hex");
  const expiresAt = new Date(now.getTime() + linkLifetime);
  await client.$transaction([
    client.deviceLink.deleteMany({ where: { learnerId, usedAt: null } }),
    client.deviceLink.create({ data: { tokenHash: hashLink(link), learnerId, createdAt: now, expiresAt } }),
  ]);
  return { link, expiresAt };
};

/** The learner whom an open link leads to; null once it has ended, or if there never was one. */
export const findDeviceLink = async (
  client: PrismaClient,
  { link, now }: { link: string; now: Date },
): Promise<{ learnerId: string } | null> => {
  const found = await client.deviceLink.findUnique({ where: { tokenHash: hashLink(link) } });
  return found && linkState(found, now) === "open" ? { learnerId: found.learnerId } : null;
};

/** Deletes links whose time is over. */
export const purgeDeviceLinks = async (client: PrismaClient, now: Date): Promise<void> => {
  await client.deviceLink.deleteMany({ where: { expiresAt: { lt: now } } });
};
