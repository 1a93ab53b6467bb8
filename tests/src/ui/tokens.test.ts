import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';

const ui = join(import.meta.dirname, '../../../src/ui');
const sheets = readdirSync(ui, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.css'));
const read = (file: string) => readFileSync(join(ui, file), 'utf8');
const declared = new Set([...read('tokens.css').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = '']) => name));
/** Set by code, with a fallback where they are used. */
const placed = ['--x', '--y'];

test.each(sheets)('%s uses only tokens that exist', (file) => {
	const used = [...read(file).matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
	expect(used.filter((name) => !declared.has(name) && !placed.includes(name))).toEqual([]);
});

test.each(sheets.filter((file) => file !== 'tokens.css'))('%s takes its colours from tokens', (file) => {
	expect(read(file).match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/gi)).toBeNull();
});

test.each(sheets)('%s reads from either side', (file) => {
	const sided = /\b(margin|padding|border)-(left|right)\b|\btext-align:\s*(left|right)\b|\bfloat:\s*(left|right)\b/;
	expect(sided.exec(read(file))).toBeNull();
});
