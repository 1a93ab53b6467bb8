import {useEffect, useRef, useState} from 'preact/hooks';
import type {ShownFinding} from '../../messages/protocol.ts';
import {SpeechContext, useWords} from '../components/speech.ts';
import {Card} from './Card.tsx';
import {Chip, useSummary} from './Chip.tsx';
import {FindingList} from './FindingList.tsx';
import {GuardDialog} from './GuardDialog.tsx';
import type {InPageModel, InPageOptions, Intent} from './types.ts';
import {Verdict} from './Verdict.tsx';

export interface InPageViewProps {
	readonly model: InPageModel;
	readonly act: (intent: Intent) => void;
}

/** All of Chalkline that is seen in a page, as a function of its model. */
export function InPageView({
	model,
	act,
	words,
	language = 'en',
}: InPageViewProps & Omit<InPageOptions, 'onIntent' | 'trusts'>) {
	return (
		<SpeechContext.Provider value={{words, language}}>
			{model.composer && <Chip model={model} composer={model.composer} act={act} />}
			<Opened model={model} act={act} />
			<Said model={model} />
			{model.notice && <NoticeToast id={model.notice} />}
		</SpeechContext.Provider>
	);
}

function Opened({model, act}: InPageViewProps) {
	const {open} = model;
	switch (open.type) {
		case 'nothing':
			return null;
		case 'list':
			return <FindingList model={model} act={act} focus={open.focus ?? false} />;
		case 'card': {
			const shown = model.findings.find(({key}) => key === open.key);
			// Settled or edited away since: nothing to show, and nothing jumps to another finding.
			return shown ? (
				<Card key={open.key} shown={shown} model={model} anchor={open.anchor} focus={open.focus ?? false} act={act} />
			) : null;
		}
		case 'dialog':
			return <GuardDialog model={model} open={open} act={act} />;
		case 'verdict':
			return <Verdict model={model} open={open} act={act} />;
	}
}

const keysOf = (findings: readonly ShownFinding[]) => findings.map(({key}) => key).join('\n');

/** Tells screen readers, politely, when the findings change, and every notice; never on every keystroke. */
function Said({model}: {readonly model: InPageModel}) {
	const words = useWords();
	const summary = useSummary(model);
	const [said, setSaid] = useState('');
	const before = useRef('');
	const keys = keysOf(model.findings);
	useEffect(() => {
		if (before.current === keys) return;
		before.current = keys;
		setSaid(summary);
	}, [keys, summary]);
	return (
		<div class="unseen" role="status">
			{model.notice ? words(model.notice) : said}
		</div>
	);
}

/** For eyes; `Said` says it, from a region that is there before its words are. */
function NoticeToast({id}: {readonly id: string}) {
	const words = useWords();
	return (
		<div class="toast" aria-hidden="true">
			{words(id)}
		</div>
	);
}
