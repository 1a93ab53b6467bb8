import {useId} from 'preact/hooks';
import {levelLabel} from '../../words/labels.ts';
import {AccountSwitch} from '../components/AccountSwitch.tsx';
import {ClauseQuote} from '../components/ClauseQuote.tsx';
import {LevelShape} from '../components/LevelMark.tsx';
import {StatusLine} from '../components/StatusLine.tsx';
import {usePlural, useWords} from '../components/speech.ts';
import {CloseButton} from './Card.tsx';
import {Floating} from './Floating.tsx';
import type {InPageModel, Intent} from './types.ts';

interface FindingListProps {
	readonly model: InPageModel;
	readonly focus: boolean;
	readonly act: (intent: Intent) => void;
}

const nowhere = {x: 0, y: 0, width: 0, height: 0};

/** Every finding of the draft in text order; each opens its card. */
export function FindingList({model, focus, act}: FindingListProps) {
	const words = useWords();
	const say = usePlural();
	const id = useId();
	const close = () => act({type: 'close'});
	const {composer = nowhere, findings} = model;
	// The chip sits at the composer's lower end: the list opens there, under it or above it.
	const corner = {x: composer.x, y: composer.y + composer.height - 28, width: composer.width, height: 28};
	return (
		<Floating anchor={corner} align="end" labelledBy={id} focus={focus} onClose={close}>
			<CloseButton onClose={close} />
			<div class="card-body">
				<h2 class="card-title" id={id}>
					{findings.length
						? say({one: 'listTitleOne', other: 'listTitleOther'}, findings.length)
						: words('listTitleNone')}
				</h2>
				<ol class="finding-list">
					{findings.map(({key, finding, excerpt}) => (
						<li key={key}>
							<button type="button" class="finding-list-item" onClick={() => act({type: 'open-card', key})}>
								<LevelShape level={finding.level} />
								<span>
									<span class="unseen">{levelLabel(words, finding.level)}: </span>
									{finding.message}
									{excerpt && <span class="finding-list-excerpt">{words('quoted', {words: excerpt})}</span>}
								</span>
							</button>
						</li>
					))}
				</ol>
				<StatusLine status={model.status} />
				{model.protections.length > 0 && (
					<section class="protections">
						<h3 class="finding-why-title">{words('protectionsTitle')}</h3>
						{model.protections.map((clause) => (
							<ClauseQuote key={clause.id} clause={clause} />
						))}
					</section>
				)}
				<AccountSwitch
					account={model.account}
					handle={model.handle}
					onChange={(account) => act({type: 'set-account', account})}
				/>
			</div>
		</Floating>
	);
}
