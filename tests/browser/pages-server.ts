import {createServer, type Server} from 'node:https';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {routes, siteOf} from '../pages/routes.ts';
import {selfSigned} from './certificate.ts';
import type {Served} from './contract/expectation.ts';

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

let bundles: Promise<ReadonlyMap<string, string>> | undefined;

/** Every fixture page as one script, built once a process: the real editors, nothing from a network. */
function pageScripts(): Promise<ReadonlyMap<string, string>> {
	bundles ??= (async () => {
		const pages = [...new Set(routes.map(({page}) => page))];
		const built = await build({
			entryPoints: pages.map((page) => ({in: `${folder}${page}`, out: page})),
			absWorkingDir: folder,
			outdir: folder,
			bundle: true,
			write: false,
			format: 'iife',
			target: 'es2022',
			jsx: 'automatic',
			jsxImportSource: 'react',
			charset: 'utf8',
			define: {'process.env.NODE_ENV': '"production"', global: 'window'},
			logLevel: 'error',
		});
		return new Map(built.outputFiles.map(({path, text}) => [path.slice(folder.length).replace(/\.js$/, ''), text]));
	})();
	return bundles;
}

// As strict as the real sites: what Chalkline draws must not need an inline style or script of the page.
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src blob:";

function documentFor(page: string, {head = '', body = ''}: Served): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${page}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">${head}</head>
<body ${body}><div id="app"></div><script src="/__pages/${page}.js"></script></body></html>`;
}

export interface PagesServer {
	readonly port: number;
	close(): Promise<void>;
}

/**
 * Serves `tests/pages` over HTTPS on localhost. A browser that maps every host to this port sees the fixtures at the
 * addresses of the real sites (`tests/pages/routes.ts`); anything else is answered with 404.
 */
export async function servePages(): Promise<PagesServer> {
	const scripts = await pageScripts();
	const server: Server = createServer(selfSigned(), (request, response) => {
		const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
		const script = /^\/__pages\/(.+)\.js$/.exec(url.pathname)?.[1];
		const code = script === undefined ? undefined : scripts.get(script);
		if (code !== undefined) {
			response.writeHead(200, {'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600'});
			response.end(code);
			return;
		}
		const route = routes.find(({hosts, path}) => hosts.includes(url.hostname) && path.test(url.pathname));
		if (!route) {
			response.writeHead(404, {'content-type': 'text/plain'});
			response.end(`No fixture at ${url.hostname}${url.pathname}`);
			return;
		}
		const served = siteOf(url.hostname, url.searchParams);
		response.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': policy,
			'set-cookie': (served.cookies ?? []).map((cookie) => `${cookie}; Path=/`),
		});
		response.end(documentFor(route.page, served));
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	return {
		port: (server.address() as AddressInfo).port,
		async close() {
			server.closeAllConnections();
			await new Promise<void>((resolve) => {
				server.close(() => resolve());
			});
		},
	};
}
