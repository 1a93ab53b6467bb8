import {useRef} from 'preact/hooks';
import type {Policy} from '../../../rules/types.ts';
import {guideAddress} from '../addresses.ts';
import {AccountSwitch} from '../components/AccountSwitch.tsx';
import {Button} from '../components/Button.tsx';
import {MarkedText} from '../components/MarkedText.tsx';
import {Notice} from '../components/Notice.tsx';
import {Page} from '../components/Page.tsx';
import {useWords} from '../components/speech.ts';
import type {Intent} from '../in-page/types.ts';
import type {Checked, PracticeEvent, PracticeState} from '../practice/state.ts';
import {Attachments, Writer} from './practice/Composer.tsx';
import {Findings} from './practice/Findings.tsx';
import {InPage} from './practice/InPage.tsx';
import {Pickers} from './practice/Pickers.tsx';

export interface PracticeProps {
	readonly policies: readonly Policy[];
	readonly state: PracticeState;
	readonly checked: Checked;
	readonly on: (event: PracticeEvent) => void;
}

/** A composer that goes nowhere, to try Chalkline on. */
export function Practice({policies, state, checked, on}: PracticeProps) {
	const words = useWords();
	const composer = useRef<HTMLDivElement>(null);
	const act = (intent: Intent) => {
		if (intent.type === 'open-card') {
			const mark = composer.current?.querySelector(`[data-mark="${CSS.escape(intent.key)}"]`) ?? composer.current;
			if (mark) on({type: 'open', open: {type: 'card', key: intent.key, anchor: mark.getBoundingClientRect()}});
			return;
		}
		if (intent.type === 'open-guide') {
			const clause = checked.findings.find(({key}) => key === intent.key)?.finding.clause;
			if (clause) open(guideAddress(clause.policy, clause.id), '_blank', 'noopener');
			return;
		}
		on({type: 'intent', intent});
	};
	return (
		<Page at="practice" title={words('practiceTitle')} lead={words('practiceLead')} wide>
			<div class="practice">
				<div class="practice-write">
					<Pickers policies={policies} state={state} on={on} />
					<div class="post">
						<p class="post-who">
							<Writer state={state} />
						</p>
						<div ref={composer}>
							<MarkedText
								label={words('practiceComposer')}
								text={state.text}
								findings={checked.findings}
								onType={(text) => on({type: 'type', text})}
								onMark={(key, anchor) => on({type: 'open', open: {type: 'card', key, anchor}})}
							/>
						</div>
						<Attachments state={state} on={on} />
						<div class="post-foot">
							<AccountSwitch
								account={state.account}
								handle=""
								onChange={(account) => act({type: 'set-account', account})}
							/>
							<Button look="primary" onPress={() => on({type: 'post'})} testId="post">
								{words('practicePost')}
							</Button>
						</div>
						<div aria-live="polite">
							{state.posted !== undefined && <Notice tone="good">{words('practicePosted')}</Notice>}
						</div>
					</div>
					<ol class="practice-how">
						<li>{words('practiceHowMarks')}</li>
						<li>{words('practiceHowCards')}</li>
						<li>{words('practiceHowPost')}</li>
					</ol>
				</div>
				<Findings checked={checked} act={act} />
			</div>
			<InPage state={state} checked={checked} composer={composer} act={act} />
		</Page>
	);
}
