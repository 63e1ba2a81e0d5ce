import { isAtLeast } from "../../domain/person/role";
import type { Prisma } from "../generated/client";
import type { Person } from "../person/find-person";

/** Who looks or acts. */
export type DraftPerson = Pick<Person, "id" | "role">;

/** The drafts that somebody may see, as a condition of every statement: authors their own, reviewers and above all. */
export const visibleTo = ({ id, role }: DraftPerson): Prisma.DraftWhereInput =>
  isAtLeast(role, "reviewer") ? {} : { authors: { some: { personId: id } } };

/** The drafts that are closed to somebody, as a condition; null where none is. */
export const closedTo = ({ id, role }: DraftPerson): Prisma.DraftWhereInput | null =>
  isAtLeast(role, "reviewer") ? null : { authors: { none: { personId: id } } };
