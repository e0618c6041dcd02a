import type { ImportedArticle } from "./imported-article.ts";
import { readSoundly } from "./problems.ts";
import { readTask } from "./read-label-studio.ts";

/**
 * The claims in tasks that Label Studio exported as JSON (its full form, not JSON-MIN), annotated
 * under `LABEL_STUDIO_CONFIGURATION`. Of a task with several annotations the last that was not
 * cancelled counts; one with none is left out.
 *
 * @param tasks the export, parsed: a list of tasks, or one.
 * @param file how errors name the export.
 * @throws ClaimsError `invalid-annotation`, with a line for each fault: file, task, region.
 */
export function fromLabelStudio(tasks: unknown, file = "tasks"): readonly ImportedArticle[] {
  const list: readonly unknown[] = Array.isArray(tasks) ? tasks : [tasks];
  return readSoundly(file, (report) =>
    list.flatMap((task, index) => {
      const place = `task ${index + 1}`;
      return readTask(task, (where, fault) =>
        report(where === "" ? place : `${place}, ${where}`, fault),
      );
    }),
  );
}
