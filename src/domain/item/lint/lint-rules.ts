import type { RuleCode } from "../../rule-name";
import type { LintRule } from "./lint-rule";
import { absoluteTerms } from "./rules/absolute-terms";
import { allOfTheAbove } from "./rules/all-of-the-above";
import { ambiguousStem } from "./rules/ambiguous-stem";
import { articleCue } from "./rules/article-cue";
import { asksAboutSource } from "./rules/asks-about-source";
import { clangAssociation } from "./rules/clang-association";
import { constantKey } from "./rules/constant-key";
import { convergence } from "./rules/convergence";
import { cueing } from "./rules/cueing";
import { doubleNegative } from "./rules/double-negative";
import { doubleOption } from "./rules/double-option";
import { exhaustiveOptions } from "./rules/exhaustive-options";
import { heterogeneousOptions } from "./rules/heterogeneous-options";
import { idiom } from "./rules/idiom";
import { kType } from "./rules/k-type";
import { keyPositionBias } from "./rules/key-position-bias";
import { longOption } from "./rules/long-option";
import { longSentence } from "./rules/long-sentence";
import { longestKey } from "./rules/longest-key";
import { longestKeysOfArticle } from "./rules/longest-keys-of-article";
import { missingRationale } from "./rules/missing-rationale";
import { missingSource } from "./rules/missing-source";
import { mixedNumbers } from "./rules/mixed-numbers";
import { nearDuplicate } from "./rules/near-duplicate";
import { negativeLeadIn } from "./rules/negative-lead-in";
import { noObjective } from "./rules/no-objective";
import { noQuestion } from "./rules/no-question";
import { noneOfTheAbove } from "./rules/none-of-the-above";
import { notPerceivable } from "./rules/not-perceivable";
import { numberCue } from "./rules/number-cue";
import { oppositePair } from "./rules/opposite-pair";
import { optionCount } from "./rules/option-count";
import { overlappingRanges } from "./rules/overlapping-ranges";
import { parallelOptions } from "./rules/parallel-options";
import { prejudice } from "./rules/prejudice";
import { protectedAttribute } from "./rules/protected-attribute";
import { qualifiedKey } from "./rules/qualified-key";
import { questionWordCue } from "./rules/question-word-cue";
import { repeatedWords } from "./rules/repeated-words";
import { standaloneOptionCount } from "./rules/standalone-option-count";
import { turnedRationale } from "./rules/turned-rationale";
import { unexplainedAbbreviation } from "./rules/unexplained-abbreviation";
import { unfocusedStem } from "./rules/unfocused-stem";
import { unprovedKey } from "./rules/unproved-key";
import { unsortedNumbers } from "./rules/unsorted-numbers";
import { unsupportedKeyNumber } from "./rules/unsupported-key-number";
import { unsupportedNumber } from "./rules/unsupported-number";
import { vagueFrequency } from "./rules/vague-frequency";

/** Takes only rules that are listed under their own code, and some for each code. */
const registry = <const Rules extends { [Code in RuleCode]: readonly [LintRule<Code>, ...LintRule<Code>[]] }>(
  rules: Rules,
): Rules => rules;

/**
 * Every lint rule by its code. Of rules of one code and scope the first that fires speaks for all. L31 comes after L26,
 * because it is silent about what L26 reports.
 */
export const lintRules = registry({
  L01: [longestKey, longestKeysOfArticle],
  L02: [qualifiedKey],
  L03: [articleCue, numberCue, questionWordCue],
  L04: [absoluteTerms],
  L05: [clangAssociation],
  L06: [convergence],
  L07: [exhaustiveOptions],
  L08: [oppositePair],
  L09: [heterogeneousOptions],
  L10: [allOfTheAbove],
  L11: [noneOfTheAbove],
  L12: [negativeLeadIn],
  L13: [vagueFrequency],
  L14: [overlappingRanges, mixedNumbers, unsortedNumbers],
  L15: [longOption, doubleOption],
  L16: [parallelOptions],
  L17: [unfocusedStem, noQuestion],
  L18: [repeatedWords],
  L19: [constantKey, ambiguousStem],
  L20: [unexplainedAbbreviation],
  L21: [longSentence, idiom, doubleNegative],
  L22: [noObjective, cueing],
  L23: [kType],
  L24: [nearDuplicate],
  L25: [keyPositionBias],
  L26: [unprovedKey],
  L31: [turnedRationale, unsupportedNumber, unsupportedKeyNumber],
  L27: [missingRationale, missingSource],
  L28: [optionCount, standaloneOptionCount],
  L29: [prejudice, protectedAttribute],
  L30: [notPerceivable],
  L32: [asksAboutSource],
});

const all: readonly LintRule[] = Object.values(lintRules).flat();

/** Codes of the rules that block an item. */
export const blockingCodes: readonly RuleCode[] = all.filter(({ blocks }) => blocks).map(({ code }) => code);

const ofScope = <Scope extends LintRule["scope"]>(scope: Scope) =>
  all.filter((rule): rule is Extract<LintRule, { scope: Scope }> => rule.scope === scope);

export const wordingRules = ofScope("wording");
export const standaloneRules = ofScope("standalone");
export const itemRules = ofScope("item");
export const articleRules = ofScope("article");
