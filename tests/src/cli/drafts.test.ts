import {describe, expect, test} from 'vitest';
import {BadInput, parseRows, toConnection, toDraft} from '@/src/cli/drafts.ts';

const defaults = {policy: 'nyc-doe', account: 'personal', site: 'facebook', kind: 'post'} as const;
const lines = (...rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const parse = (source: string) => parseRows('drafts.jsonl', source, defaults);

describe('a drafts file', () => {
	test('takes what a line leaves out from the defaults', () => {
		const [row] = parse(lines({id: 'a', text: 'Book fair on Friday.', site: 'x'}));
		expect(row).toMatchObject({id: 'a', policy: 'nyc-doe', account: 'personal', site: 'x', kind: 'post', expect: []});
	});

	test('gives way to what was asked for', () => {
		const source = lines({id: 'a', text: 'Hello', policy: 'okcps', account: 'professional'});
		const [row] = parseRows('drafts.jsonl', source, defaults, {policy: 'moorhead'});
		expect(row).toMatchObject({policy: 'moorhead', account: 'professional'});
	});

	test('may have empty lines, Windows line ends and a mark of its encoding', () => {
		const rows = parse(`\uFEFF${lines({id: 'a', text: 'One'})}\r\n\r\n${lines({id: 'b', text: 'Two'})}\r\n`);
		expect(rows.map(({id}) => id)).toEqual(['a', 'b']);
	});

	test.each([
		['an unknown policy', {id: 'b', text: 'x', policy: 'nowhere'}, 'drafts.jsonl:2: field "policy"', 'okcps'],
		['an unknown account', {id: 'b', text: 'x', account: 'private'}, 'drafts.jsonl:2: field "account"', 'professional'],
		['a missing text', {id: 'b'}, 'drafts.jsonl:2: field "text"', 'string'],
		['a field inside a list', {id: 'b', text: 'x', media: [{type: 'gif'}]}, 'field "media.0.type"', 'image'],
		['a time with a zone', {id: 'b', text: 'x', at: '2026-03-02T18:30:00Z'}, 'field "at"', 'without zone'],
		['a time that is none', {id: 'b', text: 'x', at: '2026-13-40T99:99'}, 'field "at"', 'exist'],
		['a list', ['x'], 'drafts.jsonl:2:', 'a JSON object'],
		['a number', 7, 'drafts.jsonl:2:', 'a JSON object'],
	])('%s is refused by file, line and field', (_name, line, where, wanted) => {
		const read = () => parse(lines({id: 'a', text: 'Fine.'}, line));
		expect(read).toThrow(BadInput);
		expect(read).toThrow(where);
		expect(read).toThrow(wanted);
	});

	test('a line that is no JSON is refused by file and line', () => {
		expect(() => parse('{"id": "a", "text": "x"}\nnot json')).toThrow(/^drafts\.jsonl:2: not a JSON object/);
	});
});

describe('a row for the engine', () => {
	test('knows no null', () => {
		const [row] = parse(
			lines({id: 'a', text: 'x', mentions: null, at: null, media: [{type: 'image', alt: 'A gym'}], profile: null}),
		);
		if (!row) throw new Error('There is a row.');
		expect(toDraft(row)).toEqual({
			text: 'x',
			site: 'facebook',
			account: 'personal',
			kind: 'post',
			mentions: [],
			media: [{type: 'image', alt: 'A gym'}],
		});
	});

	test('is a request where its kind says so', () => {
		const [row] = parse(
			lines({id: 'a', kind: 'connection', text: '', profile: {name: 'Wren Aldous', lines: ['8th grade']}}),
		);
		if (!row) throw new Error('There is a row.');
		expect(toConnection(row)).toEqual({
			profile: {name: 'Wren Aldous', lines: ['8th grade']},
			site: 'facebook',
			account: 'personal',
		});
	});
});
