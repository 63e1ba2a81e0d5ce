import type { Language } from "../domain/language";
import { runner as en } from "./en/runner-messages";
import { runner as fr } from "./fr/runner-messages";

export type RunnerMessages = typeof en;

const messages = { en, fr } satisfies Record<Language, RunnerMessages>;

/** The texts of the page that asks questions, which is the one that hydrates. Apart from the others, so that its script brings no more. */
export const runnerMessagesIn = (language: Language): RunnerMessages => messages[language];
