import type { Diagnostic } from "../../../domain/diagnostic";
import { languages } from "../../../domain/language";
import { containsDay } from "../../../domain/pathway/contains-day";
import type { PathwayDate, PathwayStep } from "../../../domain/pathway/pathway-table";
import { diagnosticAt } from "../../yaml/source-location";
import type { PathwayContext } from "../collect-pathway-facts";
import type { ParsedPathway } from "../read-pathway";

/** Days that none of their facts says, that belong to the round of another step, or that pass for this year's. */
export function checkDates({ dates, steps, reviewed }: ParsedPathway, { facts }: PathwayContext): Diagnostic[] {
  return dates.flatMap(({ value, locate }) => {
    const step = steps.find((each) => each.value.id === value.step)?.value;
    const claims = value.facts.map((id) => facts.get(id)?.claim ?? "");
    const wrong = [...unsourced(value, claims), ...otherRound(value, step), ...unlabelled(value, reviewed)];
    return wrong.map(({ field, message, suggestion }) =>
      diagnosticAt(locate([field]), { severity: "error", rule: "route-date", message, suggestion }),
    );
  });
}

type Wrong = { field: keyof PathwayDate; message: string; suggestion: string };

const unsourced = ({ id, day }: PathwayDate, claims: readonly string[]): Wrong[] =>
  claims.some((claim) => containsDay(day, claim))
    ? []
    : [
        {
          field: "day",
          message: `No fact of the date \`${id}\` says ${day} in words.`,
          suggestion: "Name the fact whose claim says that day, such as “on 5 January 2027”, or correct the day.",
        },
      ];

/** What the languages call a round. */
const rounds = [
  ["first", /\b(first|premi(er|ère))\b/i],
  ["second", /\b(second|deuxième)\b/i],
  ["third", /\b(third|troisième)\b/i],
] as const;

const roundsIn = (texts: readonly string[]): string[] =>
  rounds.filter(([, ordinal]) => texts.some((text) => ordinal.test(text))).map(([name]) => name);

function otherRound(date: PathwayDate, step: PathwayStep | undefined): Wrong[] {
  const entered = step ? roundsIn(languages.map((language) => step[language])) : [];
  const strange = roundsIn(languages.map((language) => date[language])).filter((round) => !entered.includes(round));
  return strange.map((round) => ({
    field: "step",
    message: `The date \`${date.id}\` speaks of the ${round} round, and the title of its step \`${date.step}\` does not.`,
    suggestion: "Name the step that enters that round, or delete the date: readers would take it for their own.",
  }));
}

function unlabelled(date: PathwayDate, reviewed: string): Wrong[] {
  if (!date.past) return [];
  if (date.day >= reviewed) {
    const message = `The date \`${date.id}\` is marked as past, and ${date.day} is not before the review of ${reviewed}.`;
    return [{ field: "past", message, suggestion: "Delete `past`: readers see the day ahead of them." }];
  }
  return languages
    .filter((language) => !/\b20\d\d\b/.test(date[language]))
    .map((language) => ({
      field: language,
      message: `The past date \`${date.id}\` does not say in \`${language}\` of which year's round it is.`,
      suggestion: "Name the year in the sentence, such as “in the 2026 match”.",
    }));
}
