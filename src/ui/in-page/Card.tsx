import {useId} from 'preact/hooks';
import type {Citation} from '../../../rules/types.ts';
import type {ShownFinding} from '../../messages/protocol.ts';
import {AccountSwitch} from '../components/AccountSwitch.tsx';
import {Button} from '../components/Button.tsx';
import {type FindingActions, FindingView} from '../components/FindingView.tsx';
import {useWords} from '../components/speech.ts';
import {Floating} from './Floating.tsx';
import type {Anchor, InPageModel, Intent} from './types.ts';

/** A finding's actions as intents. */
export const actionsFor = (act: (intent: Intent) => void): FindingActions => ({
	onFix: (key, fix) => act({type: 'fix', key, fix}),
	onConfirm: (key) => act({type: 'confirm', key}),
	onHide: (key) => act({type: 'hide', key}),
	onAllow: (key) => act({type: 'allow', key}),
});

/** Opening the policy from a finding; the page must not learn the guide's address, so it goes by intent. */
export const openFrom = (key: string, act: (intent: Intent) => void) => ({
	onOpen: (_clause: Citation) => act({type: 'open-guide', key}),
});

export function CloseButton({onClose}: {readonly onClose: () => void}) {
	const words = useWords();
	return (
		<span class="card-close">
			<Button look="quiet" onPress={onClose} name={words('close')}>
				<svg class="card-cross" viewBox="0 0 16 16" aria-hidden="true">
					<path d="m4 4 8 8m0-8-8 8" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
				</svg>
			</Button>
		</span>
	);
}

interface CardProps {
	readonly shown: ShownFinding;
	readonly model: InPageModel;
	readonly anchor: Anchor;
	readonly focus: boolean;
	readonly act: (intent: Intent) => void;
}

/** One finding, beside its words. */
export function Card({shown, model, anchor, focus, act}: CardProps) {
	const id = useId();
	const close = () => act({type: 'close'});
	return (
		<Floating anchor={anchor} labelledBy={id} focus={focus} onClose={close}>
			<CloseButton onClose={close} />
			<div class="card-body">
				<FindingView
					shown={shown}
					heading={2}
					headingId={id}
					open={openFrom(shown.key, act)}
					actions={actionsFor(act)}
				/>
				<AccountSwitch
					account={model.account}
					handle={model.handle}
					onChange={(account) => act({type: 'set-account', account})}
				/>
			</div>
		</Floating>
	);
}
