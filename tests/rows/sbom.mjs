// The bill of materials (CycloneDX 1.5): every crate and every npm package by name, version and checksum-bearing source.

/** The bill of `program`: these crates and this npm lock file. Free of dates and chance: the same lock files, the same bill. */
export function bill(packages, lock, program) {
  const crates = packages.filter((found) => found.source).map((found) => component("cargo", found.name, found));
  const npm = Object.entries(lock.packages ?? {})
    .filter(([path]) => path !== "")
    .map(([path, entry]) => component("npm", path.replace(/^.*node_modules\//, ""), entry));
  const components = [...crates, ...npm].sort((one, other) => (one.purl < other.purl ? -1 : 1));
  const own = packages.find((found) => found.name === program);
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: own.name, version: own.version } },
    components,
  };
}

function component(kind, name, { version, license }) {
  const purl = `pkg:${kind}/${name.replace(/^@/, "%40")}@${version}`;
  const licenses = license ? [{ expression: license.replaceAll("/", " OR ") }] : [];
  return { type: "library", "bom-ref": purl, name, version, purl, licenses };
}
