import {guideAddress} from '../../addresses.ts';
import {FindingView} from '../../components/FindingView.tsx';
import {Notice} from '../../components/Notice.tsx';
import {usePlural, useWords} from '../../components/speech.ts';
import {actionsFor} from '../../in-page/Card.tsx';
import type {Intent} from '../../in-page/types.ts';
import type {Checked} from '../../practice/state.ts';

/** Every finding of the draft, whole, beside it. */
export function Findings({checked, act}: {readonly checked: Checked; readonly act: (intent: Intent) => void}) {
	const words = useWords();
	const say = usePlural();
	const {findings, report} = checked;
	return (
		<section class="practice-findings" aria-labelledby="practice-found">
			<h2 class="practice-found" id="practice-found">
				{findings.length
					? say({one: 'listTitleOne', other: 'listTitleOther'}, findings.length)
					: words('listTitleNone')}
			</h2>
			{findings.length === 0 && <p class="practice-quiet">{words('practiceQuiet')}</p>}
			<ol class="practice-list" data-testid="findings">
				{findings.map((shown) => (
					<li
						key={shown.key}
						class="practice-finding"
						data-topic={shown.finding.topic}
						data-level={shown.finding.level}
					>
						<FindingView
							shown={shown}
							open={{href: ({policy, id}) => guideAddress(policy, id)}}
							actions={actionsFor(act)}
						/>
					</li>
				))}
			</ol>
			{report.protections.length > 0 && (
				<Notice tone="good">
					{words('protectionsTitle')} {report.protections.map(({cite}) => cite).join('; ')}
				</Notice>
			)}
		</section>
	);
}
