import {useId} from 'preact/hooks';
import {AccountSwitch} from '../components/AccountSwitch.tsx';
import {FindingView} from '../components/FindingView.tsx';
import {useWords} from '../components/speech.ts';
import {CloseButton, openFrom} from './Card.tsx';
import {Floating} from './Floating.tsx';
import type {InPageModel, Intent} from './types.ts';

type OpenVerdict = Extract<InPageModel['open'], {type: 'verdict'}>;

interface VerdictProps {
	readonly model: InPageModel;
	readonly open: OpenVerdict;
	readonly act: (intent: Intent) => void;
}

/** What the policy says of a friend, follow or connect request on this account, beside the request. */
export function Verdict({model, open, act}: VerdictProps) {
	const words = useWords();
	const id = useId();
	const close = () => act({type: 'close'});
	return (
		<Floating anchor={open.anchor} labelledBy={id} focus={false} onClose={close}>
			<CloseButton onClose={close} />
			<div class="card-body">
				<h2 class="card-title" id={id}>
					{words('verdictTitle', {person: open.person})}
				</h2>
				{model.findings.length === 0 && <p class="dialog-lead">{words('verdictNothing')}</p>}
				{model.findings.map((shown) => (
					<FindingView
						key={shown.key}
						shown={shown}
						open={openFrom(shown.key, act)}
						actions={{onConfirm: (key) => act({type: 'confirm', key})}}
					/>
				))}
				<AccountSwitch
					account={model.account}
					handle={model.handle}
					onChange={(account) => act({type: 'set-account', account})}
				/>
			</div>
		</Floating>
	);
}
