import preact from '@preact/preset-vite';
import {defineConfig} from 'wxt';
import {yaml} from './src/cli/vite-yaml.ts';

export default defineConfig({
	srcDir: '.',
	entrypointsDir: 'entrypoints',
	publicDir: 'assets',
	outDir: '.output',
	imports: false,
	modules: ['@wxt-dev/webextension-polyfill'],
	vite: () => ({plugins: [preact(), yaml()]}),
	manifest: ({browser}) => ({
		name: '__MSG_extensionName__',
		description: '__MSG_extensionDescription__',
		default_locale: 'en',
		permissions: ['storage', 'scripting'],
		host_permissions: [
			'https://*.facebook.com/*',
			'https://www.messenger.com/*',
			'https://x.com/*',
			'https://twitter.com/*',
			'https://mobile.x.com/*',
			'https://mobile.twitter.com/*',
		],
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
			extension_pages: "script-src 'self'; object-src 'none'; connect-src 'none'",
		},
	}),
});
