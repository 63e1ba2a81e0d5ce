import type { Language } from "../../domain/language";
import type { EverydayWord } from "../../domain/search/everyday-word";
import type { PrismaClient } from "../generated/client";

/** What people say in a language, and what the rules call it. */
export const searchEverydayWords = (client: PrismaClient, language: Language): Promise<EverydayWord[]> =>
  client.everydayWord.findMany({ where: { language }, select: { words: true, means: true } });
