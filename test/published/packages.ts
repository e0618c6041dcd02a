import { readFileSync } from "node:fs";
import { join } from "node:path";

export const root: string = join(import.meta.dirname, "../..");

export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
}

export const publishedPackages: readonly PublishedPackage[] = [
  { name: "@whosaid/core", folder: "packages/core" },
  { name: "@whosaid/claims", folder: "packages/claims" },
  { name: "whosaid", folder: "packages/cli" },
];

export interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export function manifestOf(json: string): Manifest {
  return JSON.parse(json);
}

/** Where `pack:packages` puts it: `@whosaid/core` 0.1.0 is `dist/whosaid-core-0.1.0.tgz`. */
export function tarballOf({ name, folder }: PublishedPackage): string {
  const { version } = manifestOf(readFileSync(join(root, folder, "package.json"), "utf8"));
  return join(root, "dist", `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
}
