/*
 * The studio's editors: one bundle and one stylesheet for each kind of file, loaded only by the page that edits that kind.
 */
import {build} from 'esbuild';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';

const KINDS = ['bpmn', 'dmn', 'form'];

export async function bundle(folder) {
  rmSync(folder, {recursive: true, force: true});
  await build({
    entryPoints: KINDS.map(kind => `studio/${kind}.js`),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    external: ['/camunda/assets/arabic/*'],
    // Every browser of today reads woff2.
    loader: {'.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty'},
    assetNames: '[name]',
    logLevel: 'warning'
  });
  for (const file of readdirSync(folder).filter(name => /\.(js|css)$/.test(name))) {
    const content = readFileSync(join(folder, file));
    console.log(`${file}: ${kilobytes(content)} kB, ${kilobytes(gzipSync(content))} kB gzip`);
  }
}

const kilobytes = bytes => Math.round(bytes.length / 1000);
