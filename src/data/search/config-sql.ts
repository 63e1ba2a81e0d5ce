import type { Language } from "../../domain/language";
import { searchConfig } from "../../domain/search/search-config";
import { Prisma } from "../generated/client";

/** A constant, not a parameter: the planner then knows what a query looks for, and how many entries have it. */
export const configSql = (language: Language): Prisma.Sql => Prisma.raw(`'${searchConfig[language]}'::regconfig`);
