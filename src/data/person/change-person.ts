import { roleSchema } from "../../domain/person/role";
import { endsSessions, leavesAnAdmin, type PersonChange } from "../../domain/person/staffing";
import { failure, type Result, success } from "../../domain/result";
import { inTransaction } from "../database/in-transaction";
import type { PrismaClient } from "../generated/client";

/** Changes a person's role or whether they may sign in, and ends the sessions that had the rights from before. */
export const changePerson = (
  client: PrismaClient,
  { personId, change, now }: { personId: string; change: PersonChange; now: Date },
): Promise<Result<undefined, "not-found" | "last-admin">> =>
  inTransaction(client, async (transaction) => {
    // Locks every admin, so that of two who step down at once the second sees that the first did.
    await transaction.person.updateMany({ where: { role: "admin" }, data: { updatedAt: now } });
    const person = await transaction.person.findUnique({ where: { id: personId, role: { not: null } } });
    if (!person) return failure("not-found");
    const before = { role: roleSchema.parse(person.role), disabled: person.disabledAt !== null };
    const after = { ...before, ...change };
    const otherAdmins = await transaction.person.count({
      where: { role: "admin", disabledAt: null, id: { not: personId } },
    });
    if (!leavesAnAdmin(before, after, otherAdmins)) return failure("last-admin");
    await transaction.person.update({
      where: { id: personId },
      data: { role: after.role, disabledAt: after.disabled ? (person.disabledAt ?? now) : null, updatedAt: now },
    });
    if (endsSessions(before, after)) await transaction.personSession.deleteMany({ where: { personId } });
    return success(undefined);
  });
