import { z } from "zod";
import { type Role, roleSchema } from "./role";

/** What an admin changes of a person. */
export const personChangeSchema = z
  .object({ role: roleSchema, disabled: z.boolean() })
  .partial()
  .refine(({ role, disabled }) => role !== undefined || disabled !== undefined, "names nothing to change");

export type PersonChange = z.infer<typeof personChangeSchema>;

type Standing = { role: Role; disabled: boolean };

const isActiveAdmin = ({ role, disabled }: Standing) => role === "admin" && !disabled;

/** Whether somebody would be left who can look after the people. `otherAdmins`: active ones besides this person. */
export const leavesAnAdmin = (before: Standing, after: Standing, otherAdmins: number): boolean =>
  otherAdmins > 0 || !isActiveAdmin(before) || isActiveAdmin(after);

/** Whether a change takes away or gives a right, so that sessions from before it must end. */
export const endsSessions = (before: Standing, after: Standing): boolean =>
  before.role !== after.role || before.disabled !== after.disabled;
