import {render} from 'preact';
import {browser} from 'wxt/browser';
import type {Account} from '../../rules/types.ts';
import {send, sendToTab} from '../../src/messages/send.ts';
import {addHost, hostToAdd} from '../../src/sites/added.ts';
import {SpeechContext} from '../../src/ui/components/speech.ts';
import {startPage} from '../../src/ui/page.ts';
import {Popup, type PopupModel} from '../../src/ui/views/Popup.tsx';
import '../../src/ui/views/Popup.css';

const {root, ...speech} = startPage('popupTitle');
let model: PopupModel = {};
let tabId: number | undefined;

function draw(next: Partial<PopupModel> = {}) {
	model = {...model, ...next};
	render(
		<SpeechContext.Provider value={speech}>
			<Popup model={model} onShow={show} onAccount={setAccount} onAdd={add} />
		</SpeechContext.Provider>,
		root,
	);
}

async function refresh() {
	if (tabId !== undefined) draw({state: await send('get-page-state', {tabId})});
}

async function show(key: string) {
	if (tabId === undefined) return;
	await sendToTab(tabId, 'show-finding', {key});
	close();
}

async function add(host: string) {
	if (await addHost(host)) await refresh();
}

async function setAccount(account: Account) {
	if (!model.state) return;
	const {site, handle, name} = model.state;
	// Seen at once; what the page finds under the other account follows.
	draw({state: {...model.state, account}});
	await send('set-account', {site, handle, ...(name && {name}), account});
}

/** The whole policy travels for its name alone, so the findings do not wait for it. */
async function nameDistrict() {
	const {policy} = await send('get-setup', {});
	if (policy) draw({district: {id: policy.id, name: policy.district}});
}

draw();
const [tab] = await browser.tabs.query({active: true, currentWindow: true});
tabId = tab?.id;
const addable = hostToAdd(tab?.url ?? '');
if (addable) draw({addable});
// The background keeps there what pages tell it: the popup follows what is written meanwhile.
browser.storage.onChanged.addListener((_changes, area) => {
	if (area === 'session') void refresh();
});
await Promise.all([refresh(), nameDistrict()]);
