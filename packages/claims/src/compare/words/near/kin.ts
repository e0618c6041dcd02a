import { DEEDS } from "./deeds.ts";
import { MATTERS } from "./matters.ts";
import { rootOf } from "./root-of.ts";
import { wordStem } from "./word-stem.ts";

let groupsOf: ReadonlyMap<string, readonly string[]> | null = null;

/** Keys that a stem shares with its family and with words near it in meaning. */
export function kinOf(stem: string): readonly string[] {
  groupsOf ??= readGroups();
  const root = rootOf(stem);
  const own = groupsOf.get(stem) ?? [];
  const ofRoot = root === stem ? [] : (groupsOf.get(root) ?? []);
  return [...own, ...ofRoot, `root ${root}`];
}

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  `${DEEDS.trim()}\n${MATTERS.trim()}`.split("\n").forEach((line, at) => {
    for (const stem of line.split(" ").map(wordStem)) {
      const known = groups.get(stem);
      if (known === undefined) groups.set(stem, [`${at}`]);
      else known.push(`${at}`);
    }
  });
  return groups;
}
