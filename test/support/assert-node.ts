/** The sources run as they are, so an older Node would fail in stranger ways than this. */
const [major = '0'] = process.versions.node.split('.');
if (Number(major) < 24) {
  process.stderr.write(
    `Found Node ${process.version}, expected 24 or newer: use the npm scripts.\n`,
  );
  process.exit(1);
}
