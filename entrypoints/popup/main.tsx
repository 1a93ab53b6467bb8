import {render} from 'preact';
import {browser} from 'wxt/browser';
import {send, sendToTab} from '../../src/messages/send.ts';
import {SpeechContext} from '../../src/ui/components/speech.ts';
import {startPage} from '../../src/ui/page.ts';
import {Popup, type PopupModel} from '../../src/ui/views/Popup.tsx';
import '../../src/ui/views/Popup.css';

const {root, ...speech} = startPage('popupTitle');
let model: PopupModel = {};

function start(tabId: number) {
	const draw = (next: Partial<PopupModel>) => {
		model = {...model, ...next};
		render(
			<SpeechContext.Provider value={speech}>
				<Popup
					model={model}
					onShow={async (key) => {
						await sendToTab(tabId, 'show-finding', {key});
						close();
					}}
					onAccount={async (account) => {
						if (!model.state) return;
						const {site, handle} = model.state;
						// Seen at once; what the page finds under the other account follows.
						draw({state: {...model.state, account}});
						await send('set-account', {site, handle, account});
					}}
				/>
			</SpeechContext.Provider>,
			root,
		);
	};
	const refresh = async () => draw({state: await send('get-page-state', {tabId})});
	// The background keeps there what pages tell it: the popup follows what is written meanwhile.
	browser.storage.onChanged.addListener((_changes, area) => {
		if (area === 'session') void refresh();
	});
	void refresh();
	// The whole policy travels for its name alone, so the findings do not wait for it.
	void send('get-setup', {}).then(({policy}) => {
		if (policy) draw({district: {id: policy.id, name: policy.district}});
	});
}

const [tab] = await browser.tabs.query({active: true, currentWindow: true});
if (tab?.id !== undefined) start(tab.id);
