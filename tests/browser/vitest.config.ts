import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';
import {yaml} from '../../src/cli/vite-yaml.ts';

/** Tests in real browsers: two files side by side, each with browsers of its own, with time for a slow machine. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	plugins: [yaml()],
	test: {
		include: ['tests/browser/**/*.browser.ts'],
		environment: 'node',
		maxWorkers: 2,
		sequence: {concurrent: false},
		testTimeout: 60_000,
		hookTimeout: 120_000,
		teardownTimeout: 30_000,
	},
});
