import {useId, useLayoutEffect, useRef} from 'preact/hooks';
import {levels} from '../../../rules/types.ts';
import type {ShownFinding} from '../../messages/protocol.ts';
import {AccountSwitch} from '../components/AccountSwitch.tsx';
import {FindingView} from '../components/FindingView.tsx';
import {usePlural, useWords} from '../components/speech.ts';
import {actionsFor, openFrom} from './Card.tsx';
import {useKeptFocus} from './kept-focus.ts';
import type {InPageModel, Intent} from './types.ts';

type OpenDialog = Extract<InPageModel['open'], {type: 'dialog'}>;

interface GuardDialogProps {
	readonly model: InPageModel;
	readonly open: OpenDialog;
	readonly act: (intent: Intent) => void;
}

/** The findings that hold a post, worst first; in text order where two are as bad. */
export const interrupting = (findings: readonly ShownFinding[]): ShownFinding[] =>
	findings
		.filter(({finding}) => finding.level !== 'note')
		.toSorted((a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level));

const labels = {
	post: {back: 'dialogGoBackPost', on: 'dialogPostAnyway', settled: 'dialogPostNow'},
	connect: {back: 'dialogGoBackConnect', on: 'dialogConnectAnyway', settled: 'dialogConnectNow'},
} as const;

/**
 * One calm question before something goes out. The person decides: going on is always possible, going back is where
 * the keyboard starts and what Escape does.
 */
export function GuardDialog({model, open, act}: GuardDialogProps) {
	const words = useWords();
	const say = usePlural();
	const id = useId();
	const ref = useRef<HTMLDialogElement>(null);
	const leaving = useRef(false);
	// Before the focus is given back, which closes the dialog.
	useLayoutEffect(
		() => () => {
			leaving.current = true;
		},
		[],
	);
	useKeptFocus(ref, true);
	const findings = interrupting(model.findings);
	const label = labels[open.action];
	const title =
		open.action === 'connect'
			? words('dialogTitleConnect', {person: open.person})
			: findings.length
				? say({one: 'dialogTitlePostOne', other: 'dialogTitlePostOther'}, findings.length)
				: words('dialogTitleSettled');
	return (
		<dialog
			class="dialog"
			ref={ref}
			aria-labelledby={id}
			aria-describedby={`${id}-lead`}
			onCancel={(event) => {
				event.preventDefault();
				act({type: 'go-back'});
			}}
			// A second Escape closes a native dialog whatever `cancel` says.
			onClose={() => {
				if (!leaving.current) act({type: 'go-back'});
			}}
		>
			<header class="dialog-head">
				<h2 class="card-title" id={id}>
					{title}
				</h2>
				<p class="dialog-lead" id={`${id}-lead`}>
					{words(findings.length ? 'dialogLead' : 'dialogLeadSettled')}
				</p>
			</header>
			<div class="dialog-body">
				{findings.map((shown, index) => (
					<FindingView
						key={shown.key}
						shown={shown}
						sameClause={findings[index - 1]?.finding.clause.quote === shown.finding.clause.quote}
						open={openFrom(shown.key, act)}
						actions={open.action === 'post' ? actionsFor(act) : {onConfirm: (key) => act({type: 'confirm', key})}}
					/>
				))}
				<AccountSwitch
					account={model.account}
					handle={model.handle}
					onChange={(account) => act({type: 'set-account', account})}
				/>
			</div>
			<footer class="dialog-foot">
				<div class="dialog-buttons">
					<button type="button" class="button button-plain" onClick={() => act({type: 'post-anyway'})}>
						{words(findings.length ? label.on : label.settled)}
					</button>
					<button type="button" class="button button-primary" data-first onClick={() => act({type: 'go-back'})}>
						{words(label.back)}
					</button>
				</div>
			</footer>
		</dialog>
	);
}
