import { writeFile } from "node:fs/promises";
import { writeWordTags } from "./word-tags.ts";

await writeFile(new URL("../src/generated/word-tags.ts", import.meta.url), writeWordTags());
