import type { BareRule } from "./bare-item";
import { l01KeyLongest } from "./l01-key-longest";
import { l02KeyQualified } from "./l02-key-qualified";
import { l03GrammaticalCue } from "./l03-grammatical-cue";
import { l04Absolutes } from "./l04-absolutes";
import { l05WordRepeated } from "./l05-word-repeated";
import { l06Convergence } from "./l06-convergence";
import { l07ExhaustiveSubset } from "./l07-exhaustive-subset";
import { l08LoneOpposites } from "./l08-lone-opposites";
import { l09MixedKinds } from "./l09-mixed-kinds";
import { l10AllOfTheAbove } from "./l10-all-of-the-above";
import { l11NoneOfTheAbove } from "./l11-none-of-the-above";
import { l12NegativeLeadIn } from "./l12-negative-lead-in";
import { l13VagueFrequency } from "./l13-vague-frequency";
import { l14Numbers } from "./l14-numbers";
import { l15LongOrDouble } from "./l15-long-or-double";
import { l16NotParallel } from "./l16-not-parallel";
import { l17NotAnswerable } from "./l17-not-answerable";
import { l18RepeatedWords } from "./l18-repeated-words";
import { l20Abbreviation } from "./l20-abbreviation";
import { l21HardLanguage } from "./l21-hard-language";
import { l23Combinations } from "./l23-combinations";
import { l29ProtectedAttribute } from "./l29-protected-attribute";
import { l30NotPerceivable } from "./l30-not-perceivable";

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
