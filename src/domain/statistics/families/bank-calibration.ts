import { z } from "zod";
import { calibrationSteps } from "./calibrate-families";
import type { FirstAttempts } from "./first-attempts";

/**
 * What answers say of item models, as it is kept. `families`: by name, the item model of a guide or a written question;
 * `versions`: of items, each with its family's place in the list. Fields as in `FamilyCalibration`; `answers`: first
 * attempts that were no rapid guesses.
 */
export const bankCalibrationSchema = z.object({
  learners: z.int(),
  answers: z.int(),
  abilitySd: z.number(),
  reliability: z.number().nullable(),
  settled: z.boolean(),
  families: z.array(
    z.object({
      name: z.string(),
      difficulty: z.number(),
      se: z.number(),
      spread: z.number().nullable(),
      instances: z.int(),
    }),
  ),
  versions: z.array(
    z.object({
      version: z.int(),
      family: z.int(),
      answers: z.int(),
      difficulty: z.number(),
      variance: z.number(),
      information: z.number(),
    }),
  ),
});
export type BankCalibration = z.infer<typeof bankCalibrationSchema>;

/** What the family of an item version is called. `article`: its slug; `model`: that made it, null of a written question. */
export const familyName = (version: { article: string; model: string | null; identity: string }): string =>
  version.model === null ? version.identity : `${version.article}/${version.model}`;

/** A learner's first attempt at an item version. */
export type VersionMark = { version: number; isRight: boolean };

/** Numbers names in the order in which they are met. */
const numbering = <Name>() => {
  const numbers = new Map<Name, number>();
  return {
    names: () => [...numbers.keys()],
    of: (name: Name) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    },
  };
};

const tabulate = (learners: readonly (readonly VersionMark[])[], familyOf: (version: number) => string) => {
  const [versions, families] = [numbering<number>(), numbering<string>()];
  const rows = learners.flatMap((marks, person) =>
    marks.map(({ version, isRight }) => ({ person, instance: versions.of(version), right: Number(isRight) })),
  );
  const attempts: FirstAttempts = {
    familyOf: Int32Array.from(versions.names(), (version) => families.of(familyOf(version))),
    families: families.names().length,
    persons: learners.length,
    person: Int32Array.from(rows, ({ person }) => person),
    instance: Int32Array.from(rows, ({ instance }) => instance),
    right: Uint8Array.from(rows, ({ right }) => right),
  };
  return { attempts, versions: versions.names(), families: families.names() };
};

/** Step by step, as `calibrationSteps`. `learners`: for each, what they got right at first; `familyOf`: the name of a version's. */
export function* calibrateBank(
  learners: readonly (readonly VersionMark[])[],
  familyOf: (version: number) => string,
): Generator<undefined, BankCalibration> {
  const { attempts, versions, families } = tabulate(learners, familyOf);
  const found = yield* calibrationSteps(attempts);
  const answers = new Int32Array(versions.length);
  for (const instance of attempts.instance) answers[instance] = (answers[instance] ?? 0) + 1;
  const { abilitySd, reliability, settled } = found;
  return {
    ...{ learners: learners.length, answers: attempts.person.length, abilitySd, reliability, settled },
    families: found.families.map((family, index) => ({ name: families[index] ?? "", ...family })),
    versions: found.instances.map((instance, index) => ({
      ...{ version: versions[index] ?? 0, family: attempts.familyOf[index] ?? 0, answers: answers[index] ?? 0 },
      ...instance,
    })),
  };
}
