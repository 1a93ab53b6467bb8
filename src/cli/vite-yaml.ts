import type {Plugin} from 'vite';
import {parse} from 'yaml';

/** Vite plugin: `import pack from './policy.yaml'` gives the parsed document as plain data. */
export function yaml(): Plugin {
	return {
		name: 'chalkline:yaml',
		transform(source, id) {
			if (!id.endsWith('.yaml')) return;
			return {code: `export default ${JSON.stringify(parse(source))};`, map: null};
		},
	};
}
