import type { Finder } from "../candidate.ts";
import { findAboard } from "./aboard.ts";
import { findByActNouns } from "./act-nouns.ts";
import { findAmong } from "./among.ts";
import { findByCountNouns } from "./count-nouns.ts";
import { findFatalVictims } from "./fatal-victims.ts";
import { findFronted } from "./fronted.ts";
import { findByHarmAdjectives } from "./harm-adjectives.ts";
import { findByHarmVerbs } from "./harm-verbs.ts";
import { findByHarmedClasses } from "./harmed-classes.ts";
import { findByIdioms } from "./idioms.ts";
import { findByLives } from "./lives.ts";
import { findByLosses } from "./losses.ts";
import { findByManner } from "./manners.ts";
import { findMultiples } from "./multiples.ts";
import { findByPossessedActs } from "./possessed-acts.ts";
import { findRelativeObjects } from "./relative-objects.ts";
import { findReleases } from "./releases.ts";
import { findSought } from "./sought.ts";
import { findByTolls } from "./tolls.ts";

/** All finders, the surest first: of two that read the same words the earlier wins. */
export const FINDERS: readonly Finder[] = [
  findByTolls,
  findAmong,
  findByHarmedClasses,
  findByHarmVerbs,
  findRelativeObjects,
  findAboard,
  findByHarmAdjectives,
  findByLives,
  findByManner,
  findFronted,
  findByCountNouns,
  findByIdioms,
  findByLosses,
  findByActNouns,
  findByPossessedActs,
  findMultiples,
  findFatalVictims,
  findSought,
  findReleases,
];
