import type { Finder } from "../candidate.ts";
import { findByActNouns } from "./act-nouns.ts";
import { findByCountNouns } from "./count-nouns.ts";
import { findFronted } from "./fronted.ts";
import { findByHarmAdjectives } from "./harm-adjectives.ts";
import { findByHarmVerbs } from "./harm-verbs.ts";
import { findByHarmedClasses } from "./harmed-classes.ts";
import { findByIdioms } from "./idioms.ts";
import { findByLives } from "./lives.ts";
import { findMultiples } from "./multiples.ts";
import { findByTolls } from "./tolls.ts";

/** All finders, the surest first: of two that read the same words the earlier wins. */
export const FINDERS: readonly Finder[] = [
  findByTolls,
  findByHarmedClasses,
  findByHarmVerbs,
  findByHarmAdjectives,
  findByLives,
  findFronted,
  findByCountNouns,
  findByIdioms,
  findByActNouns,
  findMultiples,
];
