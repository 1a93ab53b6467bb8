import type {Status} from '../../messages/protocol.ts';
import {statusSentence} from '../../words/labels.ts';
import {useWords} from './speech.ts';

/** Whether drafts are looked at on this page; only `checking` asks before posting as well. */
export const isChecked = (status: Status): boolean => status === 'checking' || status === 'guard-off';

/** Nothing is missing: the sign of it must not be shown for less. */
export const isWhole = (status: Status): boolean => status === 'checking';

/** Says whether this page is being checked, and why not. */
export function StatusLine({status}: {readonly status: Status}) {
	const words = useWords();
	return (
		<p class={`status-line${isWhole(status) ? ' status-on' : ''}`}>
			<svg class="status-dot" viewBox="0 0 16 16" aria-hidden="true">
				{isWhole(status) ? (
					<path
						d="M2 10.5h4l2 2L13.5 5"
						fill="none"
						stroke="currentColor"
						stroke-width="2.2"
						stroke-linecap="round"
						stroke-linejoin="round"
					/>
				) : (
					<g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round">
						<circle cx="8" cy="8" r="5.6" />
						<path d="m4.2 11.8 7.6-7.6" />
					</g>
				)}
			</svg>
			<span>{statusSentence(words, status)}</span>
		</p>
	);
}
