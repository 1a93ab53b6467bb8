import type {ComponentChildren} from 'preact';
import {pages} from '../addresses.ts';
import {Brand} from './Brand.tsx';
import {useWords} from './speech.ts';

const links = [
	{at: 'practice', label: 'navPractice'},
	{at: 'guide', label: 'navGuide'},
	{at: 'options', label: 'navOptions'},
] as const;

interface PageProps {
	readonly at: keyof typeof pages;
	readonly title: string;
	readonly lead?: string;
	readonly wide?: boolean;
	readonly children: ComponentChildren;
}

/** The frame of the extension's own pages: brand, ways to the others, title. */
export function Page({at, title, lead, wide, children}: PageProps) {
	const words = useWords();
	return (
		<div class={`page${wide ? ' page-wide' : ''}`}>
			<header class="page-head">
				<Brand />
				<nav class="page-nav" aria-label={words('navName')}>
					{links.map((link) => (
						<a
							key={link.at}
							class="link"
							href={pages[link.at]}
							{...(link.at === at && {'aria-current': 'page' as const})}
						>
							{words(link.label)}
						</a>
					))}
				</nav>
			</header>
			<main>
				<h1 class="page-title">{title}</h1>
				{lead && <p class="page-lead">{lead}</p>}
				{children}
			</main>
		</div>
	);
}

interface SheetProps {
	readonly title: string;
	readonly lead?: string;
	readonly children: ComponentChildren;
}

/** One subject of a page under its heading. */
export function Sheet({title, lead, children}: SheetProps) {
	return (
		<section class="sheet">
			<h2 class="sheet-title">{title}</h2>
			{lead && <p class="sheet-lead">{lead}</p>}
			{children}
		</section>
	);
}
