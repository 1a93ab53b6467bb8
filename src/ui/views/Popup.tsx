import type {Account} from '../../../rules/types.ts';
import type {PageState} from '../../messages/protocol.ts';
import {guideAddress, pages} from '../addresses.ts';
import {AccountSwitch} from '../components/AccountSwitch.tsx';
import {Brand} from '../components/Brand.tsx';
import {Button, ButtonLink} from '../components/Button.tsx';
import {FindingView} from '../components/FindingView.tsx';
import {isChecked, StatusLine} from '../components/StatusLine.tsx';
import {usePlural, useWords} from '../components/speech.ts';

export interface PopupModel {
	/** Undefined until the background has answered. */
	readonly state?: PageState;
	/** The policy in force. */
	readonly district?: {readonly id: string; readonly name: string};
	/** The host of the page in front, where Chalkline could be let into it. */
	readonly addable?: string;
}

interface PopupProps {
	readonly model: PopupModel;
	readonly onShow: (key: string) => void;
	readonly onAccount: (account: Account) => void;
	/** Has the browser ask whether Chalkline may check on this host. */
	readonly onAdd?: (host: string) => void;
}

/** What the toolbar button opens: is this page checked, and what was found in the draft. */
export function Popup({model, onShow, onAccount, onAdd}: PopupProps) {
	const words = useWords();
	const {state, district, addable} = model;
	return (
		<div class="popup">
			<header class="popup-head">
				<h1 class="popup-name">
					<Brand />
				</h1>
				{district && (
					<a class="link popup-district" href={guideAddress(district.id)} target="_blank" rel="noopener">
						{district.name}
					</a>
				)}
			</header>
			<main class="popup-main">
				{state && <StatusLine status={state.status} />}
				{state?.status === 'no-policy' && (
					<ButtonLink look="primary" href={pages.welcome} newTab>
						{words('popupChooseDistrict')}
					</ButtonLink>
				)}
				{state?.status === 'unknown-site' && addable && onAdd && (
					<Button look="primary" onPress={() => onAdd(addable)}>
						{words('popupAdd', {host: addable})}
					</Button>
				)}
				{state && isChecked(state.status) && (
					<AccountSwitch account={state.account} handle={state.name ?? state.handle} onChange={onAccount} />
				)}
				{state && isChecked(state.status) && <Findings state={state} onShow={onShow} />}
			</main>
			<footer class="popup-foot">
				<a class="link" href={pages.practice} target="_blank" rel="noopener">
					{words('navPractice')}
				</a>
				<a class="link" href={pages.options} target="_blank" rel="noopener">
					{words('navOptions')}
				</a>
			</footer>
		</div>
	);
}

function Findings({state, onShow}: {readonly state: PageState; readonly onShow: (key: string) => void}) {
	const words = useWords();
	const say = usePlural();
	const {findings} = state;
	if (!findings.length) return <p class="popup-nothing">{words('popupNothing')}</p>;
	return (
		<section aria-labelledby="popup-found">
			<h2 class="popup-found" id="popup-found">
				{say({one: 'listTitleOne', other: 'listTitleOther'}, findings.length)}
			</h2>
			<ol class="popup-findings" data-testid="findings">
				{findings.map((shown) => (
					<li key={shown.key} class="popup-finding">
						<FindingView shown={shown} open={{href: ({policy, id}) => guideAddress(policy, id)}}>
							{shown.excerpt && (
								<div>
									<Button onPress={() => onShow(shown.key)} name={words('popupShowName', {words: shown.excerpt})}>
										{words('popupShow')}
									</Button>
								</div>
							)}
						</FindingView>
					</li>
				))}
			</ol>
		</section>
	);
}
