import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {documents} from './documents.ts';

for (const [path, content] of documents()) {
	writeFileSync(join(import.meta.dirname, '../..', path), content);
	console.log(`wrote ${path}`);
}
