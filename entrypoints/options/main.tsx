import {render} from 'preact';
import {bundledPolicies} from '../../rules/policies/bundled.ts';
import {changeSettings, onSettingsChanged, readSettings} from '../../src/settings/store.ts';
import {addHost, hostToAdd, leaveHost} from '../../src/sites/added.ts';
import type {Site} from '../../src/sites/define.ts';
import {sites} from '../../src/sites/index.ts';
import {SpeechContext} from '../../src/ui/components/speech.ts';
import {startPage} from '../../src/ui/page.ts';
import {Options, type OptionsModel} from '../../src/ui/views/Options.tsx';
import '../../src/ui/views/Options.css';

const {settings, problems} = await readSettings();
const {root, ...speech} = startPage('optionsTitle', settings.language);

const all: readonly Site[] = sites;

let model: OptionsModel = {
	settings,
	problems,
	policies: bundledPolicies,
	sites: all.map(({id, name, matches}) => ({id, name: name ?? hostOf(matches[0] ?? id)})),
	last: 'nothing',
};

/** `https://*.facebook.com/*` → `facebook.com`. */
function hostOf(pattern: string): string {
	return pattern.replace(/^[^:]+:\/\/(\*\.)?(www\.)?/, '').replace(/\/.*$/, '');
}

/** The browser's question has to come in the very turn of the press. */
function addSite(address: string): boolean {
	const host = hostToAdd(address);
	if (host) void addHost(host);
	return host !== undefined;
}

let forget: ReturnType<typeof setTimeout> | undefined;

/** "Saved" is said for a few seconds; a refusal stays until the next change. */
function say(last: OptionsModel['last']) {
	clearTimeout(forget);
	if (last === 'saved') forget = setTimeout(() => draw({last: 'nothing'}), 4000);
	draw({last});
}

function draw(next: Partial<OptionsModel> = {}) {
	model = {...model, ...next};
	render(
		<SpeechContext.Provider value={speech}>
			<Options
				model={model}
				onSite={{add: addSite, remove: (host) => void leaveHost(host)}}
				onChange={async (change) => {
					try {
						draw({settings: await changeSettings((now) => ({...now, ...change}))});
						say('saved');
					} catch (error) {
						// What was in force stays, and the page says so: the schema refused the value, or the browser did.
						say('refused');
						if (!(error instanceof Error && error.name.endsWith('ZodError'))) throw error;
					}
				}}
			/>
		</SpeechContext.Provider>,
		root,
	);
}

onSettingsChanged((changed) => draw({settings: changed}));
draw();
