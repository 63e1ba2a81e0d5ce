import type { BareRule } from "./bare-item";
import { l04Absolutes } from "./rules/absolute-terms";
import { l10AllOfTheAbove } from "./rules/all-of-the-above";
import { l05WordRepeated } from "./rules/clang-association";
import { l06Convergence } from "./rules/convergence";
import { l21HardLanguage } from "./rules/difficult-language";
import { l07ExhaustiveSubset } from "./rules/exhaustive-subset";
import { l03GrammaticalCue } from "./rules/grammatical-cue";
import { l09MixedKinds } from "./rules/heterogeneous-options";
import { l14Numbers } from "./rules/inconsistent-numbers";
import { l23Combinations } from "./rules/k-type";
import { l15LongOrDouble } from "./rules/long-or-double-options";
import { l01KeyLongest } from "./rules/longest-key";
import { l12NegativeLeadIn } from "./rules/negative-lead-in";
import { l11NoneOfTheAbove } from "./rules/none-of-the-above";
import { l30NotPerceivable } from "./rules/not-perceivable";
import { l08LoneOpposites } from "./rules/opposite-pair";
import { l16NotParallel } from "./rules/parallel-options";
import { l29ProtectedAttribute } from "./rules/protected-attribute";
import { l02KeyQualified } from "./rules/qualified-key";
import { l18RepeatedWords } from "./rules/repeated-words";
import { l20Abbreviation } from "./rules/unexplained-abbreviation";
import { l17NotAnswerable } from "./rules/unfocused-stem";
import { l13VagueFrequency } from "./rules/vague-frequency";

/** The rules that need nothing but the question itself, in the order of their numbers. */
export const bareRules: readonly BareRule[] = [
  l01KeyLongest,
  l02KeyQualified,
  l03GrammaticalCue,
  l04Absolutes,
  l05WordRepeated,
  l06Convergence,
  l07ExhaustiveSubset,
  l08LoneOpposites,
  l09MixedKinds,
  l10AllOfTheAbove,
  l11NoneOfTheAbove,
  l12NegativeLeadIn,
  l13VagueFrequency,
  l14Numbers,
  l15LongOrDouble,
  l16NotParallel,
  l17NotAnswerable,
  l18RepeatedWords,
  l20Abbreviation,
  l21HardLanguage,
  l23Combinations,
  l29ProtectedAttribute,
  l30NotPerceivable,
];
