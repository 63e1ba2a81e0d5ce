import type { Random } from "../../../src/domain/random/seeded-random";
import type { World } from "../world";

/**
 * Something that goes wrong. `choose`: what exactly, from the chance of the run alone; it is printed. `inject`: has it go
 * wrong while clients work, and sets it right. `impossible`: why it cannot be tried here.
 */
type AccidentDefinition<Choice> = {
  choose: (chance: Random) => Choice;
  inject: (world: World, choice: Choice) => Promise<void>;
  impossible?: () => Promise<string | undefined>;
};

/** An accident whose choice is made. */
export type PlannedAccident = { choice: unknown; inject: (world: World) => Promise<void> };

export type Accident = {
  plan: (chance: Random) => PlannedAccident;
  impossible: () => Promise<string | undefined>;
};

/** Keeps to itself what an accident chooses, so that accidents of all choices stand in one registry. */
export const accident = <Choice>({
  choose,
  inject,
  impossible = async () => undefined,
}: AccidentDefinition<Choice>): Accident => ({
  impossible,
  plan: (chance) => {
    const choice = choose(chance);
    return { choice, inject: (world) => inject(world, choice) };
  },
});
