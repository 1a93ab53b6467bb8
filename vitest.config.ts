import preact from '@preact/preset-vite';
import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';
import {yaml} from './src/cli/vite-yaml.ts';

export default defineConfig({
	plugins: [WxtVitest(), preact(), yaml()],
	test: {
		include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
		exclude: ['tests/browser/**', 'node_modules/**'],
		// Engine tests need no DOM; a view's test asks for one with `// @vitest-environment happy-dom`.
		environment: 'node',
		// Whole corpora and thousands of made-up texts are checked; a busy machine takes its time.
		testTimeout: 120_000,
	},
});
