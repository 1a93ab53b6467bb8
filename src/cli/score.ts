import {parseArgs} from 'node:util';
import {type Topic, topics} from '../../rules/types.ts';
import {checkRow} from './context.ts';
import {type CorpusSet, corpus, hands, sets} from './corpus.ts';
import {emptyScore, figures, type Miss, ratio, type Score, tally} from './scoring.ts';

const usage = `usage: npm run --silent score -- [--errors [TOPIC]] [--hand a]

Precision, recall and false alarms of interrupting findings, a topic at a time, on the labelled drafts:
"tuned" may be written by, "held" (every fifth of each hand) and "drafts" are not looked at.
--errors lists what was missed and what was raised in vain, on tuned drafts only.`;

function scoreOf(set: CorpusSet, only?: readonly string[]): {score: Score; misses: Miss[]} {
	const score = emptyScore();
	const misses: Miss[] = [];
	let faults = 0;
	for (const row of corpus(set, only)) {
		const report = checkRow(row);
		faults += report.faults.length;
		misses.push(...tally(score, row, report.findings));
	}
	return {score: {...score, faults}, misses};
}

const percent = (value: number) => `${(100 * value).toFixed(1)}`.padStart(6);

function printTable(scores: ReadonlyMap<CorpusSet, Score>): void {
	const heading = sets.map((set) => set.padEnd(25)).join('');
	console.log(`${''.padEnd(22)}${heading}`);
	console.log(`${''.padEnd(22)}${sets.map(() => '  prec  recall   due alarm').join('')}`);
	const line = (
		name: string,
		pick: (score: Score) => {findings: number; right: number; expected: number; found: number} | undefined,
	) => {
		const cells = sets.map((set) => {
			const counts = pick(scores.get(set) ?? emptyScore());
			if (!counts) return ''.padEnd(26);
			const precision = counts.findings ? percent(ratio(counts.right, counts.findings)) : '     –';
			const recall = counts.expected ? percent(ratio(counts.found, counts.expected)) : '     –';
			return `${precision}  ${recall}${String(counts.expected).padStart(6)}${String(counts.findings - counts.right).padStart(6)}`;
		});
		console.log(`${name.padEnd(22)}${cells.join('')}`);
	};
	for (const topic of topics) line(topic, (score) => score.topics.get(topic));
	line('all', (score) => score.all);
	console.log();
	const rows = {
		'interrupts: precision': (score: Score) => figures(score).precision,
		'interrupts: recall': (score: Score) => figures(score).recall,
		'student names: recall': (score: Score) => figures(score).nameRecall,
		'risky drafts caught': (score: Score) => figures(score).riskyCaught,
		'clean drafts stopped': (score: Score) => figures(score).cleanInterrupted,
	};
	console.log(`${''.padEnd(24)}${sets.map((set) => set.padStart(10)).join('')}`);
	for (const [name, value] of Object.entries(rows)) {
		console.log(
			`${name.padEnd(24)}${sets.map((set) => percent(value(scores.get(set) ?? emptyScore())).padStart(10)).join('')}`,
		);
	}
}

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {
		errors: {type: 'boolean'},
		hand: {type: 'string'},
		json: {type: 'boolean'},
		help: {type: 'boolean', short: 'h'},
	},
});
if (values.help) console.log(usage);
else if (values.errors) {
	const wanted = positionals[0] as Topic | undefined;
	const {misses} = scoreOf('tuned', values.hand ? [values.hand] : hands);
	for (const {row, kind, topic, what} of misses) {
		if (wanted && topic !== wanted) continue;
		console.log(
			`${kind.padEnd(7)} ${topic} ${what}\n        ${row.id} ${row.policy} ${row.account} ${row.kind}: ${row.text.replace(/\n/g, '⏎')} # ${row.why ?? ''}`,
		);
	}
} else {
	const scores = new Map(sets.map((set) => [set, scoreOf(set).score]));
	if (values.json)
		console.log(JSON.stringify(Object.fromEntries([...scores].map(([set, score]) => [set, figures(score)]))));
	else printTable(scores);
	const faults = [...scores.values()].reduce((sum, score) => sum + score.faults, 0);
	if (faults > 0) {
		console.error(`${faults} faults inside the engine: see npm run check.`);
		process.exitCode = 1;
	}
}
