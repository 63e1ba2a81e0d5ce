import { z } from "zod";

/** What a person may do in the studio, from least to most. An admin also invites and looks after the people. */
export const roles = ["author", "reviewer", "editor-in-chief", "admin"] as const;

export const roleSchema = z.enum(roles);

export type Role = z.infer<typeof roleSchema>;

/** Who looks after the people. */
export const admins: readonly Role[] = ["admin"];

/** Whether a role is this one or one above it. */
export const isAtLeast = (role: Role, least: Role): boolean => roles.indexOf(role) >= roles.indexOf(least);

/** Those who may accept, and those who may publish. */
export const reviewerRoles: readonly Role[] = roles.filter((role) => isAtLeast(role, "reviewer"));
export const chiefRoles: readonly Role[] = roles.filter((role) => isAtLeast(role, "editor-in-chief"));
