import {useState} from 'preact/hooks';
import type {Citation} from '../../../rules/types.ts';
import {Button} from './Button.tsx';
import {useWords} from './speech.ts';

/** Longer quotes start folded, so that what to do stays in sight. UTF-16 units. */
const longQuote = 260;

/** Where the policy can be read: a link in our own pages, an intent in other people's. */
export type OpenClause = {readonly href: (clause: Citation) => string} | {readonly onOpen: (clause: Citation) => void};

interface ClauseQuoteProps {
	readonly clause: Citation;
	readonly open?: OpenClause | undefined;
}

/** A clause in the policy's own words, with its citation. */
export function ClauseQuote({clause, open}: ClauseQuoteProps) {
	const words = useWords();
	const [whole, setWhole] = useState(clause.quote.length <= longQuote);
	return (
		<figure class="clause">
			<blockquote class={`clause-quote${whole ? '' : ' clause-quote-short'}`}>“{clause.quote}”</blockquote>
			{!whole && (
				<span class="clause-more">
					<Button look="link" onPress={() => setWhole(true)}>
						{words('clauseWhole')}
					</Button>
				</span>
			)}
			<figcaption class="clause-cite">
				<span class="clause-source">{clause.cite}</span>{' '}
				{open && 'href' in open && (
					<a
						class="link"
						href={open.href(clause)}
						target="_blank"
						rel="noopener"
						aria-label={words('clauseOpenName', {cite: clause.cite})}
					>
						{words('clauseOpen')}
					</a>
				)}
				{open && 'onOpen' in open && (
					<Button look="link" onPress={() => open.onOpen(clause)} name={words('clauseOpenName', {cite: clause.cite})}>
						{words('clauseOpen')}
					</Button>
				)}
			</figcaption>
		</figure>
	);
}
