import {render} from 'preact';
import {forgetBlocks} from '../../rules/check.ts';
import {bundledPolicies} from '../../rules/policies/bundled.ts';
import type {Policy} from '../../rules/types.ts';
import {SpeechContext} from '../../src/ui/components/speech.ts';
import {startPage} from '../../src/ui/page.ts';
import {checkPractice, type PracticeEvent, practise, startPractice} from '../../src/ui/practice/state.ts';
import {Practice} from '../../src/ui/views/Practice.tsx';
import '../../src/ui/views/Practice.css';

const {root, ...speech} = startPage('practiceTitle');
const asked = new URLSearchParams(location.search);
const policyOf = (id: string | null) => bundledPolicies.find((policy) => policy.id === id);

function firstPolicy(): Policy {
	const first = policyOf(asked.get('policy')) ?? policyOf('okcps') ?? bundledPolicies[0];
	if (!first) throw new Error('There is no policy in rules/policies.');
	return first;
}

const first = firstPolicy();

let state = startPractice(first.id, asked.get('sample') ?? undefined);

function draw() {
	const checked = checkPractice(policyOf(state.policy) ?? first, state, speech.words);
	const on = (event: PracticeEvent) => {
		state = practise(state, event, checked);
		draw();
	};
	render(
		<SpeechContext.Provider value={speech}>
			<Practice policies={bundledPolicies} state={state} checked={checked} on={on} />
		</SpeechContext.Provider>,
		root,
	);
}

draw();

// A large library: the page stands before it comes, and reads once more with it.
const {installGrammar} = await import('../../rules/text/grammar.ts');
installGrammar();
forgetBlocks();
draw();
