// Reads the part of TOML that rows.toml and deny.toml use, so that the row tooling needs nothing but Node: tables,
// arrays of tables, and values that are strings, numbers, booleans, arrays and inline tables (also over several lines).

/** Parses `text` into plain objects; throws with a line number on what it does not know. */
export function parseToml(text) {
  const root = {};
  let table = root;
  const source = new Source(text);
  while (source.skipBlank()) {
    if (source.take("[[")) {
      const list = (at(root, source.until("]]")).list ??= []);
      table = {};
      list.push(table);
    } else if (source.take("[")) {
      table = at(root, source.until("]")).open();
    } else {
      const key = source.key();
      table[key] = source.value();
    }
  }
  return root;
}

// Where a dotted table name points: `open()` for [a.b], `list` for [[a.b]].
function at(root, name) {
  const parts = name.split(".").map((part) => part.trim().replace(/^"(.*)"$/, "$1"));
  const last = parts.pop();
  let parent = root;
  for (const part of parts) parent = parent[part] ??= {};
  return {
    open: () => (parent[last] ??= {}),
    get list() { return parent[last]; },
    set list(value) { parent[last] = value; },
  };
}

class Source {
  constructor(text) {
    this.text = text;
    this.here = 0;
  }

  fail(wanted) {
    const line = this.text.slice(0, this.here).split("\n").length;
    throw new Error(`line ${line}: ${wanted} expected`);
  }

  // Moves past spaces, line ends and comments; false at the end of the text.
  skipBlank() {
    this.here += /^(?:\s|#[^\n]*)*/.exec(this.text.slice(this.here))[0].length;
    return this.here < this.text.length;
  }

  take(mark) {
    if (!this.text.startsWith(mark, this.here)) return false;
    this.here += mark.length;
    return true;
  }

  until(mark) {
    const end = this.text.indexOf(mark, this.here);
    if (end < 0) this.fail(mark);
    const found = this.text.slice(this.here, end);
    this.here = end + mark.length;
    return found;
  }

  match(pattern, wanted) {
    const found = pattern.exec(this.text.slice(this.here));
    if (!found) this.fail(wanted);
    this.here += found[0].length;
    return found[0];
  }

  key() {
    const key = this.text[this.here] === '"' ? this.string() : this.match(/^[\w-]+/, "a key");
    this.skipBlank();
    if (!this.take("=")) this.fail("=");
    return key;
  }

  string() {
    return JSON.parse(this.match(/^"(?:[^"\\\n]|\\.)*"/, "a string"));
  }

  value() {
    this.skipBlank();
    const first = this.text[this.here];
    if (first === '"') return this.string();
    if (this.take("[")) return this.series("]", [], (list) => list.push(this.value()));
    if (this.take("{")) return this.series("}", {}, (table) => { const key = this.key(); table[key] = this.value(); });
    const word = this.match(/^[^\s,\]}#]+/, "a value");
    if (word === "true" || word === "false") return word === "true";
    const number = Number(word.replaceAll("_", ""));
    return Number.isNaN(number) ? this.fail("a string, number, boolean, array or table") : number;
  }

  // What stands between two brackets, commas between and one perhaps at the end.
  series(close, into, one) {
    this.skipBlank();
    while (!this.take(close)) {
      one(into);
      this.skipBlank();
      if (!this.take(",") && this.text[this.here] !== close) this.fail(`, or ${close}`);
      this.skipBlank();
    }
    return into;
  }
}
