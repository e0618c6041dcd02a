import type { Idiom } from "./idiom.ts";
import { CAPTIVITY_IDIOMS } from "./idioms-of-captivity.ts";
import { DEATH_IDIOMS } from "./idioms-of-death.ts";
import { FLIGHT_IDIOMS } from "./idioms-of-flight.ts";
import { WOUND_IDIOMS } from "./idioms-of-wounds.ts";

/** In order: of two that share a leading word the earlier is tried first. */
export const IDIOMS: readonly Idiom[] = [
  ...WOUND_IDIOMS,
  ...DEATH_IDIOMS,
  ...CAPTIVITY_IDIOMS,
  ...FLIGHT_IDIOMS,
];
