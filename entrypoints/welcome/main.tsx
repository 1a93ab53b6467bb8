import {render} from 'preact';
import {bundledPolicies} from '../../rules/policies/bundled.ts';
import {changeSettings, readSettings} from '../../src/settings/store.ts';
import {SpeechContext} from '../../src/ui/components/speech.ts';
import {startPage} from '../../src/ui/page.ts';
import {type Step, Welcome} from '../../src/ui/views/Welcome.tsx';
import '../../src/ui/views/Welcome.css';

let {settings} = await readSettings();
const {root, ...speech} = startPage('welcomeTitle', settings.language);
let step: Step = 'district';
let refused = false;

function draw() {
	render(
		<SpeechContext.Provider value={speech}>
			<Welcome
				step={step}
				settings={settings}
				refused={refused}
				policies={bundledPolicies}
				onChange={async (change) => {
					refused = true;
					try {
						settings = await changeSettings((now) => ({...now, ...change}));
						refused = false;
					} finally {
						draw();
					}
				}}
				onStep={(next) => {
					step = next;
					draw();
					// A new step is read from its top.
					scrollTo({top: 0});
					document.querySelector('h1')?.focus();
				}}
			/>
		</SpeechContext.Provider>,
		root,
	);
}

draw();
