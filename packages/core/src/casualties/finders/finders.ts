import { USES } from "../../lexicon/harm-uses.ts";
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

/** A finder, and the uses of which the sentence must hold one. */
interface GatedFinder {
  readonly find: Finder;
  readonly needs: number;
}

/** All finders, the surest first: of two that read the same words the earlier wins. */
export const FINDERS: readonly GatedFinder[] = [
  { find: findByTolls, needs: USES.toll },
  { find: findAmong, needs: USES.among },
  { find: findByHarmedClasses, needs: USES.harmedClass },
  { find: findByHarmVerbs, needs: USES.harm },
  { find: findRelativeObjects, needs: USES.harm },
  { find: findAboard, needs: USES.harm },
  { find: findByHarmAdjectives, needs: USES.harm },
  { find: findByLives, needs: USES.life },
  { find: findByManner, needs: USES.manner },
  { find: findFronted, needs: USES.harmedClass | USES.told },
  { find: findByCountNouns, needs: USES.countNoun },
  { find: findByIdioms, needs: USES.idiom },
  { find: findByLosses, needs: USES.loss },
  { find: findByActNouns, needs: USES.act },
  { find: findByPossessedActs, needs: USES.act },
  { find: findMultiples, needs: USES.multiple },
  { find: findFatalVictims, needs: USES.victim },
  { find: findSought, needs: USES.search },
  { find: findReleases, needs: USES.told },
];
