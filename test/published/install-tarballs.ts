import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestProject } from "vitest/node";
import { manifestOf, publishedPackages, root, tarballOf } from "./packages.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A project with the three tarballs and what they depend on in its `node_modules`. */
    readonly consumer: string;
  }
}

/** Installs the tarballs into a project of their own, outside the workspace. */
export default function installTarballs(project: TestProject): () => void {
  const consumer = realpathSync(mkdtempSync(join(tmpdir(), "whosaid-consumer-")));
  for (const published of publishedPackages) {
    const installed = join(consumer, "node_modules", published.name);
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", tarballOf(published), "-C", installed, "--strip-components=1"]);
    linkDependencies(installed, join(root, published.folder));
  }
  project.provide("consumer", consumer);
  return () => rmSync(consumer, { recursive: true });
}

/** Links what the packed manifest asks for, and nothing else, from where the workspace has it. */
function linkDependencies(installed: string, folder: string): void {
  const { dependencies = {} } = manifestOf(readFileSync(join(installed, "package.json"), "utf8"));
  const ours = new Set(publishedPackages.map(({ name }) => name));
  for (const name of Object.keys(dependencies).filter((name) => !ours.has(name))) {
    const link = join(installed, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(folder, "node_modules", name)), link, "junction");
  }
}
