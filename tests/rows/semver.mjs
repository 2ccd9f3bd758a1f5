// Just enough of semantic versions to compare a locked version with the ranges of deny.toml and of the advisories.

function parse(version) {
  const [core, pre = ""] = version.trim().split("+")[0].split(/-(.*)/s);
  const numbers = core.split(".").map(Number);
  while (numbers.length < 3) numbers.push(0);
  return { numbers, given: core.split(".").length, pre: pre === "" ? [] : pre.split(".") };
}

/** Negative, zero or positive as `one` is older than, the same as, or newer than `other`. */
export function compare(one, other) {
  const [a, b] = [parse(one), parse(other)];
  for (let at = 0; at < 3; at += 1) if (a.numbers[at] !== b.numbers[at]) return a.numbers[at] - b.numbers[at];
  // A pre-release is older than its release.
  if (!a.pre.length || !b.pre.length) return b.pre.length - a.pre.length;
  for (let at = 0; at < Math.max(a.pre.length, b.pre.length); at += 1) {
    const order = comparePart(a.pre[at], b.pre[at]);
    if (order !== 0) return order;
  }
  return 0;
}

function comparePart(one, other) {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
  const [a, b] = [one, other].map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
}

// The first version that a caret range no longer takes: ^1.2 ends at 2, ^0.2 at 0.3, ^0.0.2 at 0.0.3.
function caretEnd(version) {
  const { numbers, given } = parse(version);
  const leading = numbers.findIndex((number) => number !== 0);
  const at = leading < 0 ? given - 1 : Math.min(leading, given - 1);
  return numbers.map((number, place) => (place < at ? number : place === at ? number + 1 : 0)).join(".");
}

/** Whether `version` lies in `range`: comparisons with commas between, all of which must hold. */
export function satisfies(version, range) {
  return range.split(",").every((part) => {
    const [, sign, bound] = /^\s*(>=|<=|>|<|=|\^|~)?\s*(\S+)\s*$/.exec(part) ?? [];
    if (!bound) throw new Error(`not a version range: ${range}`);
    const order = compare(version, bound);
    switch (sign) {
      case ">=": return order >= 0;
      case "<=": return order <= 0;
      case ">": return order > 0;
      case "<": return order < 0;
      case "=": return order === 0;
      case "~": return order >= 0 && compare(version, tildeEnd(bound)) < 0;
      default: return order >= 0 && compare(version, caretEnd(bound)) < 0;
    }
  });
}

function tildeEnd(version) {
  const { numbers, given } = parse(version);
  return given === 1 ? `${numbers[0] + 1}` : `${numbers[0]}.${numbers[1] + 1}`;
}
