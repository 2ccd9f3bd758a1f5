// U24: is the Dutch of the program plain? Reads every text of frontend/locales/nl, in all its plural forms, and counts:
// words per sentence, Flesch-Douma, words we do not use, and words the dictionary does not know.
//   node plain.mjs FOLDER WORDS MAILS
// FOLDER holds the texts, WORDS is plain.toml: banned words with what to say instead, and words that are ours; MAILS holds
// every kind of message as it goes out, filled in.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseToml } from "./toml.mjs";

const MOST_WORDS = 20;
const MEAN_WORDS = 12;
const LEAST_DOUMA = 70;
// A label of one or two words is no sentence: it would make the mean look better than it is.
const LEAST_WORDS = 3;

/** Texts by key: every message of a Fluent file, one string per combination of its variants. */
export function texts(source) {
  const found = [];
  let key = "";
  let value = "";
  const keep = () => {
    if (key) forms(value.trim()).forEach((text) => found.push([key, text]));
  };
  for (const line of source.split("\n")) {
    if (line.startsWith("#")) continue;
    const start = /^([a-z][\w-]*) = ?(.*)$/.exec(line);
    if (start) {
      keep();
      [, key, value] = start;
    } else value += `\n${line.trim()}`;
  }
  keep();
  return found;
}

/** A value with choices in it, once per choice; what is filled in is a number, one word. */
function forms(value) {
  const choice = /\{ *\$[\w-]+ *->\s*((?:\*?\[[^\]]+\][^{}[]*(?:\{[^{}]*\}[^{}[]*)*)+)\}/.exec(value);
  if (choice) {
    const variants = [...choice[1].matchAll(/\*?\[[^\]]+\]((?:[^{}[]|\{[^{}]*\})*)/g)].map((one) => one[1].trim());
    return variants.flatMap((one) => forms(value.replace(choice[0], () => one)));
  }
  return [value.replace(/\{ *"([^"]*)" *\}/g, "$1").replace(/\{[^{}]*\}/g, "7").replace(/\s+/g, " ")];
}

/** Sentences of a text; a colon before a list or an answer ends one too. */
export function sentences(text) {
  return text.split(/(?<=[.!?:;…])\s+/).filter((one) => words(one).length > 0);
}

/** Words: with letters or digits in them; an address of a page or a file counts as one. */
export function words(text) {
  return text.split(/[\s/]+/).filter((one) => /[\p{L}\d]/u.test(one));
}

/** Syllables as one counts them aloud: groups of vowels, `ij` and `eu` as one, `eë` as two. */
export function syllables(word) {
  const plain = word.toLowerCase().replace(/ij/g, "y").replace(/[äëïöü]/g, (mark) => `-${mark}`);
  const groups = plain.match(/aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ai|oi|y|[aeiouáéèêóúíäëïöü]/g);
  return Math.max(1, groups ? groups.length : 1);
}

function unknown(list, own) {
  const all = [...new Set(list)].filter((word) => /^[\p{L}][\p{L}'’-]*$/u.test(word));
  const out = execFileSync("hunspell", ["-d", "nl", "-l", "-i", "utf-8"], { input: all.join("\n"), encoding: "utf8" });
  return [...new Set(out.split("\n").filter(Boolean))].filter((word) => !own.has(word.toLowerCase()));
}

/** Every paragraph of every Dutch mail; an address that it leads to is no text. */
function mails(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".nl.txt")).sort();
  const lines = (name) => readFileSync(join(folder, name), "utf8").split("\n").filter((line) => line && !line.startsWith("http"));
  return files.map((name) => lines(name).map((text) => ({ where: `mail ${name}`, text })));
}

function main(folder, wordsFile, mailFolder) {
  const lists = parseToml(readFileSync(wordsFile, "utf8"));
  const own = new Set(lists.own.words.map((word) => word.toLowerCase()));
  const banned = Object.entries(lists.banned).map(([word, better]) => [
    new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "iu"),
    word,
    better,
  ]);
  const named = lists.names.words.map((name) => new RegExp(name, "giu"));
  const files = readdirSync(folder).filter((name) => name.endsWith(".ftl")).sort();
  const all = files.flatMap((name) =>
    texts(readFileSync(join(folder, name), "utf8")).map(([key, text]) => ({ where: `${name} ${key}`, text })),
  );
  const letters = mails(mailFolder);
  all.push(...letters.flat());
  const faults = [];
  const counted = { sentences: 0, words: 0, syllables: 0, longest: 0 };
  for (const { where, text } of all) {
    const ours = named.reduce((text, name) => text.replace(name, ""), text);
    for (const [pattern, word, better] of banned)
      if (pattern.test(ours)) faults.push(["banned", `${where}: "${word}": say ${better}`]);
    for (const sentence of sentences(text)) {
      const list = words(sentence);
      counted.longest = Math.max(counted.longest, list.length);
      if (list.length > MOST_WORDS) faults.push(["long", `${where}: ${list.length} words: ${sentence}`]);
      if (list.length < LEAST_WORDS) continue;
      counted.sentences += 1;
      counted.words += list.length;
      counted.syllables += list.reduce((sum, word) => sum + syllables(word), 0);
    }
  }
  const spelled = all.flatMap(({ text }) => text.split(/[^\p{L}'’-]+/u)).map((word) => word.replace(/^['’-]+|['’-]+$/g, ""));
  const wrong = unknown(spelled, own);
  wrong.forEach((word) => {
    const at = all.find(({ text }) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "u").test(text));
    faults.push(["spelling", `${at ? at.where : "?"}: "${word}"`]);
  });
  const mean = counted.words / counted.sentences;
  const douma = 206.84 - 77 * (counted.syllables / counted.words) - 0.93 * mean;
  if (mean > MEAN_WORDS) faults.push(["mean", `${mean.toFixed(1)} words per sentence`]);
  if (douma < LEAST_DOUMA) faults.push(["douma", `Flesch-Douma ${douma.toFixed(1)}`]);
  faults.forEach(([sort, what]) => console.log(`  ${sort}: ${what}`));
  const count = (sort) => faults.filter(([one]) => one === sort).length;
  console.log(
    `U24 texts=${all.length} mails=${letters.length} sentences=${counted.sentences} mean_tenths=${Math.ceil(mean * 10)} longest=${counted.longest} ` +
      `douma=${Math.floor(douma)} banned=${count("banned")} spelling=${count("spelling")}`,
  );
  process.exit(faults.length > 0 ? 1 : 0);
}

if (process.argv[1].endsWith("plain.mjs")) main(process.argv[2], process.argv[3], process.argv[4]);
