import preact from '@preact/preset-vite';
import {defineConfig} from 'wxt';
import {yaml} from './src/cli/vite-yaml.ts';
import {hintTable} from './src/sites/hints.ts';
import {siteMatches, sites} from './src/sites/index.ts';

const nativeBrowser =
	'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;';

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
		// Every page load pays for the watcher: it sends messages and no more, which browsers do without the polyfill.
		'vite:build:extendConfig'([entrypoint], config) {
			if (entrypoint?.name !== 'watcher') return;
			config.plugins?.push({
				name: 'chalkline:native-browser',
				enforce: 'pre',
				resolveId: (id) => (id.endsWith('webextension-polyfill/browser') ? '\0native-browser' : null),
				load: (id) => (id === '\0native-browser' ? nativeBrowser : null),
			});
		},
	},
	manifest: ({browser}) => ({
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'en',
		permissions: ['storage', 'scripting'],
		host_permissions: siteMatches,
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
