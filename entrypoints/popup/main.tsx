import {render} from 'preact';
import {browser} from 'wxt/browser';
import type {PageState} from '../../src/messages/protocol.ts';
import {send, sendToTab} from '../../src/messages/send.ts';
import {SpeechContext} from '../../src/ui/components/speech.ts';
import {startPage} from '../../src/ui/page.ts';
import {Popup, type PopupModel} from '../../src/ui/views/Popup.tsx';
import '../../src/ui/views/Popup.css';

const {root, ...speech} = startPage('popupTitle');
let model: PopupModel = {};

async function start() {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	const tabId = tab?.id;
	const state: PageState | undefined = tabId === undefined ? undefined : await send('get-page-state', {tabId});

	const draw = (next: Partial<PopupModel>) => {
		model = {...model, ...next};
		render(
			<SpeechContext.Provider value={speech}>
				<Popup
					model={model}
					onShow={async (key) => {
						if (tabId === undefined) return;
						await sendToTab(tabId, 'show-finding', {key});
						close();
					}}
					onAccount={async (account) => {
						if (!model.state || tabId === undefined) return;
						const {site, handle} = model.state;
						draw({state: {...model.state, account}});
						await send('set-account', {site, handle, account});
						draw({state: await send('get-page-state', {tabId})});
					}}
				/>
			</SpeechContext.Provider>,
			root,
		);
	};

	draw({...(state && {state})});
	// The whole policy travels for its name alone, so the findings do not wait for it.
	const {policy} = await send('get-setup', {});
	if (policy) draw({district: {id: policy.id, name: policy.district}});
}

void start();
