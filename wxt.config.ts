import preact from '@preact/preset-vite';
import {defineConfig} from 'wxt';
import {yaml} from './src/cli/vite-yaml.ts';
import {hintTable} from './src/sites/hints.ts';
import {siteMatches, sites} from './src/sites/index.ts';

/** Modules that stand in for others, by the ending of what is imported. */
const standIn = (name: string, ending: string, code: string) => ({
	name: `chalkline:${name}`,
	enforce: 'pre' as const,
	resolveId: (id: string) => (id.endsWith(ending) ? `\0${name}` : null),
	load: (id: string) => (id === `\0${name}` ? code : null),
});

// Every page load pays for the watcher: it sends messages and no more, which browsers do without the polyfill.
const nativeBrowser = standIn(
	'native-browser',
	'webextension-polyfill/browser',
	'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
);
// WXT's own tells the page that a script has started, with the extension's id, and lets a page's event stop it.
const silentContext = standIn(
	'silent-context',
	'wxt/utils/content-script-context',
	'export class ContentScriptContext {}',
);

export default defineConfig({
	srcDir: '.',
	entrypointsDir: 'entrypoints',
	publicDir: 'assets',
	outDir: '.output',
	imports: false,
	manifestVersion: 3,
	modules: ['@wxt-dev/webextension-polyfill'],
	vite: () => ({
		plugins: [preact(), yaml()],
		// The watcher knows sites by these alone; see `src/guard/build.d.ts`.
		define: {__HINTS__: JSON.stringify(hintTable(sites)), __MATCHES__: JSON.stringify(siteMatches)},
	}),
	hooks: {
		'vite:build:extendConfig'([entrypoint], config) {
			if (entrypoint?.type === 'content-script') config.plugins?.push(silentContext);
			if (entrypoint?.name === 'watcher') config.plugins?.push(nativeBrowser);
		},
	},
	manifest: ({browser}) => ({
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'en',
		// `activeTab` names the site in front in the popup, so that it can be added.
		permissions: ['activeTab', 'storage', 'scripting'],
		host_permissions: siteMatches,
		optional_host_permissions: ['https://*/*'],
		commands: {
			'open-findings': {
				suggested_key: {default: 'Alt+Shift+C'},
				description: '__MSG_commandOpenFindings__',
			},
		},
		...(browser === 'firefox' && {
			browser_specific_settings: {
				gecko: {
					id: 'chalkline@chalkline.example',
					strict_min_version: '140.0',
					data_collection_permissions: {required: ['none']},
				},
			},
		}),
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
		},
	}),
});
