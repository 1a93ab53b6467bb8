import {useWords} from './speech.ts';

/** The icon, drawn: a word on a board, underlined in chalk, the line ending in a tick. Same paths as `assets/icons/icon.svg`. */
function BrandIcon() {
	return (
		<svg class="brand-icon" viewBox="0 0 32 32" aria-hidden="true">
			<rect width="32" height="32" rx="7" fill="#1b5a47" />
			<path d="M7 11.2h12.5" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3" stroke-linecap="round" />
			<path
				d="M7 21.2h8.2l3.6 3.6L26 14.6"
				fill="none"
				stroke="#fffdf4"
				stroke-width="3.4"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
		</svg>
	);
}

export function Brand() {
	const words = useWords();
	return (
		<span class="brand">
			<BrandIcon />
			{words('extensionName')}
		</span>
	);
}
