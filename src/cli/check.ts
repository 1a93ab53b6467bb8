import {readFileSync} from 'node:fs';
import {parseArgs, styleText} from 'node:util';
import {accounts, type Finding, type Report} from '../../rules/types.ts';
import {checkRow} from './context.ts';
import {BadInput, type DraftRow, parseRows, type RowOverrides} from './drafts.ts';
import {policyIds} from './policies.ts';

const usage = `usage: npm run --silent check -- [--policy ID] [--account personal|professional] [--site ID] [--json] [--explain] [FILE | -]

A .jsonl file holds one draft a line (tests/corpus/README.md); any other file, or standard input, is one draft's text.
Exit status: 0 nothing interrupts, 1 something does, 2 bad input.`;

/** The contract's finding: what the engine adds for screens (`exceptions`) and for --explain (`because`) is left out. */
const plain = ({exceptions: _exceptions, because: _because, ...finding}: Finding) => finding;

const mark = {stop: '■ stop', caution: '▲ caution', note: '● note'} as const;

function readable(row: DraftRow, report: Report, explain: boolean): string {
	const lines = [styleText('bold', `${row.id} (${row.policy}, ${row.account}, ${row.site})`)];
	if (report.findings.length === 0) lines.push('  Nothing to say.');
	for (const finding of report.findings) {
		lines.push(
			'',
			`  ${mark[finding.level]}  ${finding.topic}${finding.kind ? ` (${finding.kind})` : ''}: ${finding.message}`,
		);
		const words = finding.spans.map(({start, end}) => `“${row.text.slice(start, end)}”`);
		if (words.length > 0) lines.push(`     ${words.join(', ')}`);
		lines.push(`     ${finding.clause.cite}:`, `     “${finding.clause.quote}”`);
		for (const fix of finding.fixes ?? []) lines.push(`     Fix: ${fix.label}`);
		if (finding.question) lines.push(`     ${finding.question.text}`);
		if (explain) lines.push(...finding.because.map((reason) => `     · ${reason}`));
	}
	for (const clause of report.protections) lines.push('', `  Protected: ${clause.cite}: “${clause.quote}”`);
	return lines.join('\n');
}

function readRows(file: string, overrides: RowOverrides): DraftRow[] {
	let source: string;
	try {
		source = readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch (error) {
		throw new BadInput(`${file}: can't be read (${error instanceof Error ? error.message : error}).`);
	}
	const defaults = {policy: 'nyc-doe', account: 'personal', site: 'facebook', kind: 'post'} as const;
	if (file.endsWith('.jsonl')) return parseRows(file, source, defaults, overrides);
	return parseRows(file, JSON.stringify({id: file, text: source.replace(/^\uFEFF|\r?\n$/g, '')}), defaults, overrides);
}

function main(): number {
	const {values, positionals} = parseArgs({
		allowPositionals: true,
		options: {
			policy: {type: 'string'},
			account: {type: 'string'},
			site: {type: 'string'},
			json: {type: 'boolean'},
			explain: {type: 'boolean'},
			help: {type: 'boolean', short: 'h'},
		},
	});
	if (values.help) {
		console.log(usage);
		return 0;
	}
	const [file = '-', ...more] = positionals;
	if (more.length > 0) throw new BadInput(`one FILE at a time; found ${positionals.join(', ')}.`);
	const account = accounts.find((name) => name === values.account);
	if (values.account !== undefined && !account)
		throw new BadInput(`--account "${values.account}": expected ${accounts.join(' or ')}.`);
	if (values.policy !== undefined && !policyIds().includes(values.policy))
		throw new BadInput(`--policy "${values.policy}": expected one of ${policyIds().join(', ')}.`);
	const rows = readRows(file, {
		...(values.policy !== undefined && {policy: values.policy}),
		...(account && {account}),
		...(values.site !== undefined && {site: values.site}),
	});
	let interrupts = false;
	for (const row of rows) {
		const report = checkRow(row);
		for (const {part, error} of report.faults)
			console.error(`${row.id}: ${part} failed with ${error}; the rest was checked.`);
		interrupts ||= report.findings.some(({level}) => level !== 'note');
		if (values.json) {
			const findings = values.explain ? report.findings : report.findings.map(plain);
			console.log(JSON.stringify({id: row.id, findings}));
		} else console.log(`${readable(row, report, values.explain ?? false)}\n`);
	}
	return interrupts ? 1 : 0;
}

try {
	process.exitCode = main();
} catch (error) {
	const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
	if (!(error instanceof BadInput) && !isUsage) throw error;
	console.error(`check: ${error.message}`);
	if (isUsage) console.error(usage);
	process.exitCode = 2;
}
