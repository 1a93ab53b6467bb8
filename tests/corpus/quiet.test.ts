import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {checkDraft} from '@/rules/check.ts';
import {accounts} from '@/rules/types.ts';
import {contextFor} from '@/src/cli/context.ts';
import {policyIds} from '@/src/cli/policies.ts';

const folder = join(import.meta.dirname, 'quiet');
const pages = readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')] as const);

test.each(pages)('%s interrupts nobody, whole or by the paragraph', (_file, text) => {
	const paragraphs = text.split(/\n\n+/).filter(Boolean);
	for (const policy of policyIds()) {
		for (const account of accounts) {
			for (const piece of [text, ...paragraphs]) {
				const draft = {text: piece, site: 'blog', account, kind: 'post', mentions: [], media: []} as const;
				const loud = checkDraft(draft, contextFor(policy)).findings.filter(({level}) => level !== 'note');
				const said = loud.map(({topic, spans, because}) => [topic, ...spans.map(({start, end}) => piece.slice(start, end)), ...because]);
				expect(said, `${policy}, ${account}`).toEqual([]);
			}
		}
	}
});
