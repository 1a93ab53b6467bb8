import {render} from 'preact';
import {bundledPolicies} from '../../rules/policies/bundled.ts';
import type {Policy} from '../../rules/types.ts';
import {send} from '../../src/messages/send.ts';
import {guideAddress} from '../../src/ui/addresses.ts';
import {SpeechContext} from '../../src/ui/components/speech.ts';
import {startPage} from '../../src/ui/page.ts';
import {Guide} from '../../src/ui/views/Guide.tsx';
import '../../src/ui/views/Guide.css';

const {root, ...speech} = startPage('navGuide');

/** The policy of the address; else the one in force; else the first. */
async function policyToShow(): Promise<Policy> {
	const asked = new URLSearchParams(location.search).get('policy');
	const known =
		bundledPolicies.find(({id}) => id === asked) ?? (await send('get-setup', {})).policy ?? bundledPolicies[0];
	if (!known) throw new Error('There is no policy in rules/policies.');
	return known;
}

const policy = await policyToShow();

function draw() {
	const target = decodeURIComponent(location.hash.slice(1));
	render(
		<SpeechContext.Provider value={speech}>
			<Guide
				policies={bundledPolicies}
				policy={policy}
				target={target}
				onPolicy={(id) => location.assign(guideAddress(id))}
			/>
		</SpeechContext.Provider>,
		root,
	);
	// The clauses come after the browser has looked for the address, so it is looked for again.
	const clause = document.getElementById(target);
	if (!clause) return;
	clause.tabIndex = -1;
	clause.focus({preventScroll: true});
	clause.scrollIntoView({block: 'center'});
}

addEventListener('hashchange', draw);
draw();
