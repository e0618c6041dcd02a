import type { System } from "./system.ts";

/** Peers are loaded only when they are asked for: some take a second to load. */
const LOADERS: Readonly<Record<string, () => Promise<System>>> = {
  whosaid: async () => (await import("./whosaid.ts")).createWhosaid(),
  "whosaid-tagger": async () => {
    const { taggerModel } = await import("@whosaid/core/model");
    return (await import("./whosaid.ts")).createWhosaid(taggerModel);
  },
  compromise: async () => (await import("./compromise.ts")).createCompromise(),
  "chrono-node": async () => (await import("./chrono-node.ts")).createChronoNode(),
  "compromise-dates": async () => (await import("./compromise-dates.ts")).createCompromiseDates(),
  "recognizers-text": async () => (await import("./recognizers-text.ts")).createRecognizersText(),
};

export const SYSTEM_NAMES: readonly string[] = Object.keys(LOADERS);

export function loadSystem(name: string): Promise<System> {
  const load = LOADERS[name];
  if (load === undefined) {
    throw new Error(`There is no system “${name}”; there are ${SYSTEM_NAMES.join(", ")}.`);
  }
  return load();
}
