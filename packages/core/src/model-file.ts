export { taggerModel } from "./generated/tagger-model.ts";
