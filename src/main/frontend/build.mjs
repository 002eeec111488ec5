/*
 * What the build makes for the browser: the stylesheets of the engine's web applications mirrored for Arabic, their first pages
 * with our watch over a start that fails, an Arabic font, and the studio's editors. All come out of other people's packages at build
 * time, so that no copy of them lies in the repository.
 *
 *   node build.mjs <unpacked web applications> <class folder>
 *
 * Nothing is done while neither these sources, nor the lock file, nor the unpacked files have changed.
 */
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

const APPLICATIONS = ['tasklist', 'welcome', 'admin', 'cockpit'];
const RESOURCES = 'META-INF/resources/webjars/camunda';
const FONT = 'node_modules/@fontsource/noto-sans-arabic';
const FONT_FILES = {
  'files/noto-sans-arabic-arabic-400-normal.woff2': 'noto-sans-arabic-400.woff2',
  'files/noto-sans-arabic-arabic-700-normal.woff2': 'noto-sans-arabic-700.woff2',
  'LICENSE': 'OFL.txt'
};
const SOURCES = ['build.mjs', 'mirror.mjs', 'editors.mjs', 'package.json', 'package-lock.json', ...filesIn('studio')];

const [unpacked, classes] = process.argv.slice(2);
const shared = join(classes, RESOURCES, 'assets/arabic');
const stamp = join(shared, 'made-of.txt');

const sheet = application => join(unpacked, RESOURCES, `app/${application}/camunda-${application}-bootstrap.css`);
const firstPage = application => join(unpacked, RESOURCES, `app/${application}/index.html`);

/* Before all other scripts: it has to see when one of them fails. */
const HEAD = '<meta charset="utf-8"';
const WATCH = '<script src="$APP_ROOT/assets/arabic/late-start.js" $CSP_NONCE></script>';

const hash = createHash('sha256');
[...SOURCES, ...APPLICATIONS.map(sheet), ...APPLICATIONS.map(firstPage)].forEach(file => hash.update(readFileSync(file)));
const inputs = hash.digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
  process.exit(0);
}

fetchPackages();
const {mirrored} = await import('./mirror.mjs');

mkdirSync(shared, {recursive: true});
for (const application of APPLICATIONS) {
  const target = join(classes, RESOURCES, `app/${application}/mirrored.css`);
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, mirrored(readFileSync(sheet(application), 'utf8')));
  writeFileSync(join(dirname(target), 'index.html'), watched(readFileSync(firstPage(application), 'utf8')));
}
for (const [from, to] of Object.entries(FONT_FILES)) {
  copyFileSync(join(FONT, from), join(shared, to));
}
await (await import('./editors.mjs')).bundle(join(classes, RESOURCES, 'assets/studio'));
writeFileSync(stamp, inputs);

function watched(page) {
  if (!page.includes(HEAD)) {
    throw new Error('The first page of a web application has no place for the watch');
  }
  return page.replace(HEAD, () => `${WATCH}\n  ${HEAD}`);
}

function filesIn(folder) {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath ?? entry.path, entry.name))
      .sort();
}

function fetchPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const fetched = 'node_modules/.fetched';
  if (existsSync(fetched) && readFileSync(fetched, 'utf8') === lock) {
    return;
  }
  const npm = spawnSync('npm', ['ci', '--prefer-offline', '--ignore-scripts', '--loglevel=error'],
      {stdio: 'inherit', shell: process.platform === 'win32'});
  if (npm.status !== 0) {
    console.error('The packages for the Arabic stylesheets and the editors could not be fetched: Node 20 with its npm, and npm\'s registry or cache, are needed.');
    process.exit(1);
  }
  writeFileSync(fetched, lock);
}
